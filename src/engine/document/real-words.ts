/**
 * Words of either language that look like a misspelling or a joined pair of the words of repair.ts,
 * found by trying the 50,000 most frequent words of each language.
 */
export const REAL_WORDS: ReadonlySet<string> = new Set(
  `arts assises backs batards bees beet beets beta bets brun bucher businesswoman cancereux carp
  cassez chaser chats chen chienne chin chine chinoises coke cone cones connell cooks cray creer
  criminelle criminelles cruelle cure cures cuts debuter deconne deconnes degoutes dependre
  emprise endanger environs eraser errer etranger etranges exclue executeur exerce exterminateur
  faiblesses fiables forbes frapperai garage george georges gore grossit grossman haie hats hissez
  hone hote impitoyables infectes interdis ivres jets jive juvie lace laces lachete laids lars
  liras manslaughter meneur meneurs meneuse mere meres moons murir nitrous ordre ordres paie
  paranormal pendule pese pete pets piers pies plage plie pourries pres pries problemes profiter
  prostituees psychosis pues punches puts radis rain rains refuge refuges represent representante
  representes reset respectes respectfully revoyez salads salesmen sash shootout signe signer
  signes sings sinking slaughterhouse slopes smashes soot soupconne strange tash terrorise
  therapist therapists threaten tortue tortues toru transforme transformes transit translate
  translates transmetteur transparence transparente transpires treat trousses veil vies violet
  violets vois volent voler`.split(/\s+/u),
);
