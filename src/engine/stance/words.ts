import { defineClass } from '../document/word-classes';

/** What one says of words one refuses. */
defineClass(
  'condemning',
  `wrong vile disgusting horrible racist sexist homophobic transphobic antisemitic islamophobic
  unacceptable shameful hateful bigotry bigoted ignorant illegal harmful hurtful despicable abhorrent
  gross cruel awful terrible offensive hate abuse disgrace shame not never unkind inhumane
  honteux honte inadmissible grave raciste sexiste homophobe transphobe antisemite islamophobe ignoble
  horrible degueulasse inacceptable terrible interdit puni lamentable scandaleux haineux mal faux
  delit crime insultant blessant indigne abject inhumain`,
);

/** Slurs that their own groups also use with pride. */
defineClass(
  'reclaimable',
  `queer queers dyke dykes fag fags faggot faggots tranny bitch bitches nigga niggas crip slut sluts
  tapette tapettes gouine gouines pede pedes folle folles`,
);
