import { defineClass } from '../../document/word-classes';

/** Adjectives that turn a noun into an insult: `sale type`, `you lying lot`. */
defineClass(
  'abuse-adj',
  `sale sales gros grosse grosses pauvre pauvres vieux vieille vieilles petit petite petits petites foutu
  foutue foutus sombre fieffe fieffee triste maudit maudite maudits putain ostie osti crisse criss esti
  immonde infame ignoble vulgaire misérable miserable miserables sacre sacree bel belle grand grande
  stupid dumb pathetic miserable filthy fucking fuckin effing bloody goddamn damn useless worthless
  ignorant lying thieving greedy lazy ugly fat little sad sick disgusting rotten dirty nasty spoiled
  spoilt entitled arrogant smug absolute complete utter total proper right massive giant huge big
  old silly daft dozy cheap sorry slimy two-faced gutless spineless brainless clueless talentless
  illiterate uneducated inbred smelly pompous whiny bitter insufferable bleeding flipping freaking
  moronic idiotic retarded braindead hypocritical corrupt bigoted racist`,
);

/** What people are called when the adjective does the insulting. */
defineClass(
  'anyone',
  `type types mec mecs meuf meufs gars fille filles gosse gosses personnage personnages individu individus
  race engeance monsieur madame bonhomme femme homme chose truc tache cloche cloches
  people person lot bunch man men woman women girl girls boy boys kid kids guy guys creature creatures
  thing things human humans excuse waste individual individuals folk folks`,
);

/** Adjectives that scorn whoever they stand before: "you clueless melon". */
defineClass(
  'scorn-adj',
  `stupid dumb pathetic clueless smug arrogant ignorant lying thieving spineless gutless worthless brainless
  idiotic moronic talentless gormless dozy illiterate pompous snivelling slimy sleazy greedy cowardly
  two-faced deluded braindead insufferable whining whinging grovelling jumped-up sanctimonious`,
);

/** Nouns that gather people to scorn them. */
defineClass('heap', [
  ...`bande bandes tas ramassis brochette clique meute troupeau armee clan assemblee collection repaire
  bunch pack load gang herd crowd horde shower parade nest collection team set cabal`.split(/\s+/),
]);

/** How one seems rather than is. */
defineClass('seem', [
  'look',
  'looks',
  'sound',
  'sounds',
  'act',
  'acting',
  'seem',
  'passes',
  'passez',
  'parles',
  'ressembles',
  'ressemblez',
  'as l air',
  'avez l air',
  'a l air',
]);
