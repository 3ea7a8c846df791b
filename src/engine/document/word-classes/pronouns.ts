import { defineClass } from './registry';

/** Pronouns, determiners and the small words that hold a sentence together, both languages. */

defineClass('you', 'tu t te toi vous you ya yall thou ye');
defineClass('you-subject', 'tu t vous you');
defineClass('i', 'je j i');
defineClass('me', 'me m moi');
defineClass('we', 'nous on we us');
defineClass('they', 'ils elles eux they');
defineClass('them', 'les eux leur them those these ceux celles');
defineClass('he', 'il elle he she lui');
defineClass('it', 'ca cela ceci c ce it this that');
defineClass(
  'det',
  'le la les l un une des du de d ce cet cette ces the a an this that these those some',
);
defineClass('det-a', 'un une des du a an');
defineClass('det-the', 'le la les l ce cet cette ces the this that these those');
defineClass('these', 'ces ce cet cette these those this that');
defineClass('all', 'tous tout toutes toute all every each');
defineClass('poss1', 'mon ma mes notre nos my our mine');
defineClass('poss2', 'ton ta tes votre vos your yours');
defineClass('poss3', 'son sa ses leur leurs his her their');
defineClass('neg', 'pas jamais rien aucun aucune plus guere not never no none nothing neither nor');
defineClass('ne', 'ne n');
defineClass('que', 'que qu');
defineClass('de', 'de d du des of');
defineClass(
  'adv',
  `tres trop si tellement vraiment completement totalement franchement carrement bien assez vachement
  grave hyper super ultra mega juste absolument serieusement parfaitement profondement sacrement
  litteralement clairement bel tout toute toutes si trop aussi encore toujours tres que
  very so too really truly completely totally absolutely utterly quite pretty just such fucking
  freaking damn bloody literally honestly seriously fully clearly actually simply all still always
  only even complete total absolute utter proper right real`,
);
defineClass('and', 'et ou ni and or nor but mais');
