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
};
