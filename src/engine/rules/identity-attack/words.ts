import { defineClass } from '../../document/word-classes';

/** What is said of groups to degrade them, and the verbs of hatred and violence. */

defineClass(
  'vile-en',
  `vile disgusting repulsive revolting repugnant filthy dirty stupid dumb ignorant evil worthless inferior
  lesser subhuman cruel violent lazy criminals criminal rapists rapist thieves terrorists terrorist
  murderers killers scum filth trash garbage vermin animals animal savages savage cancer plague pests
  cockroaches parasites freaks freak abomination abominations sick unnatural perverts pervert paedophiles
  pedophiles pedos groomers predators degenerate degenerates barbaric uncivilised uncivilized despicable
  horrible horrid awful hideous ugly pathetic disgrace disgraceful abnormal weak hysterical brainless
  retarded useless greedy sneaky untrustworthy liars diseased infected primitive backward wicked sinful
  dickheads assholes arseholes bastards idiots morons cunts bitches whores sluts scumbags pigs dogs rats
  apes monkeys leeches crooks cheats shit shite crap menace danger threat problem dangerous disease curse
  burden mistake worst poison waste contaminated insane psychos crazies loathsome abhorrent appalling
  dumbest stupidest laziest dirtiest terrible gross nasty stinking smelly crazy scary failure failures`,
  { repair: true },
);
defineClass(
  'vile-fr',
  `repoussant repoussants repoussante repoussantes degoutant degoutants degoutante degoutantes immonde
  immondes ignoble ignobles abject abjects abjecte abjectes infame infames sale sales crasseux crasseuse
  stupide stupides bete betes idiot idiots idiote idiotes debile debiles con cons conne connes inferieur
  inferieurs inferieure inferieures nuisible nuisibles violent violents violente violentes cruel cruels
  cruelles voleur voleurs voleuses violeur violeurs delinquants terroriste terroristes criminels criminel
  assassins parasite parasites vermine racaille racailles animaux animal sauvage sauvages singe singes
  cafard cafards rats rat chiens chien ordure ordures pourriture pourritures dechet dechets merde merdes
  malade malades degenere degeneres anormal anormaux pervers pedophile pedophiles pedos predateurs fou
  fous folle folles hysterique hysteriques menteur menteurs menteuse menteuses faibles incapable incapables
  feignant feignants faineants fainéants feignasses profiteur profiteurs assistes cancer fleau peste
  probleme problème menace danger plaie poison degueulasse degueulasses infect infects pourri pourris
  barbare barbares arriere arrieres radin radins fourbe fourbes lache laches laides moches horribles
  affreux affreuses abrutis abruti connards salauds salopes putes raclure raclures enfoires encules crevures
  trou trous immoraux immorale ecoeurant ecœurants honte erreur pires pitoyables lamentables ignorant
  ignorants ignorantes toxiques dangereux dangereuses tares tare defonces attardes attardees inutiles
  irrecuperables mechants mechantes malhonnetes hypocrites insupportables`,
  { repair: true },
);
defineClass(
  'loathe-en',
  `hate hates hated detest detests loathe loathes despise despises abhor resent hating`,
  { repair: true },
);
defineClass(
  'loathe-fr',
  `deteste detestes detestent detestons hais hait haissez haissent haïssons execre execrent meprise
  meprisent abhorre vomis honnis`,
  { repair: true },
);
defineClass(
  'harm-en',
  `kill murder stab shoot hang execute slaughter exterminate eradicate gas burn behead torture lynch
  strangle choke drown annihilate wipe cleanse castrate sterilise sterilize beat rape stone hunt destroy
  crucify butcher bomb nuke poison punch cull deport euthanise euthanize smash bash massacre`,
  { repair: true },
);
defineClass(
  'harmed-en',
  [
    ...`killed murdered stabbed shot hanged hung executed slaughtered exterminated eradicated gassed burned
  burnt beheaded tortured lynched strangled drowned annihilated sterilised sterilized castrated raped
  stoned beaten dead culled massacred euthanised dumped deported shipped locked caged removed banned
  thrown kicked expelled rounded neutered bombed nuked wiped`.split(/\s+/u),
  ],
  { repair: true },
);
defineClass(
  'harm-fr',
  `tuer buter crever poignarder fusiller pendre executer abattre exterminer eradiquer gazer bruler decapiter
  torturer lyncher etrangler noyer egorger massacrer eliminer steriliser castrer frapper tabasser violer
  lapider defoncer cogner flinguer eventrer ecraser liquider supprimer eclater dezinguer saigner trancher
  immoler deporter karcheriser detruire`,
  { repair: true },
);
defineClass(
  'harmed-fr',
  `tue tues tuees poignarde poignardes fusille fusilles pendu pendus pendues execute executes executees
  abattu abattus abattues extermine extermines exterminees eradiques gaze gazes gazees brule brules
  brulees decapites torture tortures lynches etrangles noyes egorge egorges egorgees massacres elimines
  sterilises sterilisees castres lapides jetes jetees jete expulses expulse renvoyes deportes enfermes
  interdits bannis vires supprimes`,
  { repair: true },
);
defineClass(
  'oust-en',
  'deport expel remove ban banish evict kick throw send ship get keep boot round lock chuck drive flush',
);
defineClass(
  'oust-fr',
  `virer expulser renvoyer degager chasser bannir jeter eliminer interdire expulsez virez renvoyez degagez
  chassez interdisez deportez virons expulsons dehors remigrer nettoyer rapatrier exclure`,
  { repair: true },
);

defineClass(
  'contempt',
  `contempt hatred disdain disgust scorn loathing revulsion haine mepris dedain degout respect`,
  { repair: true },
);
defineClass(
  'dying',
  'death mort mourir suffer souffrir throats throat gorges gorge deserve meritent',
  {
    repair: true,
  },
);
