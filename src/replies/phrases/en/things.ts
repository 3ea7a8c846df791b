import type { ThingKind } from '../../grammar/noun';

/** Nouns a comment may be about. A trailing `/x` gives an irregular plural; a word that is already plural repeats itself. */
export const THINGS_EN: Readonly<Record<ThingKind, string>> = {
  parcel: 'parcel|package|order',
  goods:
    'toaster|vacuum cleaner|vacuum|hoover|phone|laptop|computer|screen|headphones/headphones|earbuds/earbuds|headset|charger|cable|sofa|couch|mattress/mattresses|bed|armchair|desk|fridge|freezer|oven|microwave|washing machine|dishwasher|dryer|hairdryer|blender|kettle|coffee machine|coffee maker|pan|saucepan|bike|scooter|pram|stroller|buggy|toy|jumper|sweater|coat|jacket|dress/dresses|shirt|jeans/jeans|shoes/shoes|trainers/trainers|sneakers/sneakers|boots/boots|bag|tablet|printer|console|speaker|battery/batteries|lamp|table|chair|wardrobe|shelf/shelves|mower|drill|car|router|tent|suitcase|duvet|razor|toothbrush/toothbrushes|air fryer|heater|umbrella|cream|shampoo|perfume|gift card|car seat|TV|telly|monitor|rug|device|item|product|water bottle|induction hob',
  food: 'yoghurt|yogurt|cake|bread|cheese|burger|sandwich/sandwiches|meal|coffee|tea|chocolate bar|chocolate|juice|milk|chicken|fish|salad|pizza|sauce|soup|beer|wine|biscuit|cookie|ice cream|fries/fries|snack|pastry/pastries|ham|syrup|jam',
  digital: 'app|website|site|account|form|software|wifi|checkout|platform',
  service:
    'train|bus/buses|flight|connection|broadband|internet|network|line|booking|reservation|room|appointment|application|card|transfer|direct debit|subscription|fibre|request',
  money: 'refund|invoice|bill|deposit|payment|credit note',
  advert: 'ad|advert|commercial|campaign|slogan|video|poster|partnership|logo',
  event: 'concert|festival|workshop|exhibition|Christmas fair|tour',
  other:
    'tyre|tire|roof|seat|badge|basket|ticket|contract|building site|car park|parking lot|apartment|hotel|campsite|cottage|carriage|platform edge|bus stop|ticket machine|meter|boiler|lift|elevator|locker|changing room|pitch/pitches|stadium|museum|cinema|theatre|album|episode|video game|game|skin|uniform|notebook|textbook|lesson|exam|vaccine|treatment|tablet of medicine/tablets of medicine|mask|gel|loan|mortgage|savings account|quote|engine|engine light|brake|garage|trolley|aisle|packaging|cap|tube|varnish|foundation|necklace|bracelet|suit|curtain|tile|floorboard|shutter|tap|sink|cupboard|teddy|baby bottle|cot|treadmill|survey|questionnaire|bouquet|Christmas tree|bench/benches|playground|ride|crack|lock|alarm|camera|charging point|socket|bulb|air conditioning|pool|cabin|canteen|nursery/nurseries|library/libraries|bathroom|shower|bedding|carpet|toilets/toilets|kitchen|terrace|insurance|membership|certificate|prescription|consultation|operation|glasses/glasses|pet food|litter|tablecloth|towel|pillowcase|detergent|groceries/groceries|tray|bottle|tin|lasagne|quiche|brownie|pasta|mustard|mash|pancake|chips/chips|SIM card|eSIM|remote|series/series|season|playlist|controller|listing|conference|newsletter|magazine|leak|pipe|leaflet|seam|sole|zip|zipper|lining|hood|hair dye|palette|powder|curl cream|baby formula|formula|hob|trail|tram stop|desk lamp|headboard|mirror|pillow|radiator|lawn|plant|fence|ramp|hearing aid|wheelchair space|photo book|frame|stroller wheel|helmet|saddle|chain guard|tent pole|sleeping bag|backpack|wallet|purse|passport cover',
};
