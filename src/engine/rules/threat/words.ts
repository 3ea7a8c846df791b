import { defineClass } from '../../document/word-classes';

defineClass('hurt-en', [
  ...`kill murder stab shoot hang strangle choke drown gut skin scalp burn bury batter smash punch slap
  kick beat hurt harm knife slit flatten execute lynch slaughter poison rape torture shank deck bash
  maim cripple behead throttle gas`.split(/\s+/u),
  'beat up',
  'bash in',
  'take out',
]);
defineClass('deadly-en', [
  ...`kill murder stab shoot hang strangle choke drown slaughter rape torture behead lynch execute gas
  shank throttle`.split(/\s+/u),
]);
defineClass(
  'hurt-fr',
  `tuer buter crever defoncer demonter eclater fracasser fumer planter saigner egorger etrangler pendre
  noyer bruler cramer poignarder flinguer descendre massacrer tabasser frapper cogner gifler latter
  desosser demolir exploser ecraser enterrer couper casser peter niquer choper retrouver tarter
  dezinguer abattre eventrer fusiller decapiter depecer corriger torturer violer ecorcher`,
);
defineClass(
  'hurts-fr',
  `tue bute creve defonce demonte eclate fracasse fume plante saigne egorge etrangle pends crame
  poignarde flingue descends massacre tabasse frappe cogne desosse demolis explose ecrase enterre retrouve
  chope nique casse brule defoncerai tuerai buterai retrouverai crèverai creverai planterai demonterai`,
);
defineClass(
  'deadly-fr',
  `tuer buter poignarder flinguer egorger etrangler pendre noyer decapiter fusiller abattre eventrer
  depecer saigner crever lyncher gazer violer executer`,
);
defineClass('body', [
  ...`gueule tete tronche face dents machoire nez genoux genou jambes bras doigts cou gorge yeux crane os
  cotes rotules mains tibias dos yeule
  face head teeth jaw nose knees knee kneecaps legs arms fingers neck throat eyes skull bones ribs hands
  spine skulls heads faces throats`.split(/\s+/u),
]);
defineClass(
  'premises-fr',
  `magasin magasins boutique bureau bureaux siege locaux entrepot usine agence agences restaurant mairie
  ecole local immeuble maison voiture voitures bagnole caisse camion camions antenne antennes centrale
  parking studio redaction radars radar trottinettes vitrine vitrines permanence mosquee eglise synagogue`,
);
defineClass(
  'premises-en',
  `store shop office offices hq headquarters warehouse factory branch building house home car cars van
  vans tyres tires windows window depot site mosque church synagogue school precinct mast masts scooter
  scooters stadium bus showroom station place premises cameras`,
);
defineClass(
  'them-all',
  `te t toi vous le la les lui leur l moi eux elle ca tous you u him her them it me y'all all someone
  everyone one`,
);
