import { defineClass } from './registry';

/** Auxiliaries and the verbs that patterns need by their sense, both languages. */

defineClass(
  'be',
  `es est etes sont suis sommes etait etaient etiez etais sera serez seront serait soyez sois soit
  soient fut etre reste restez restent restes
  is are am was were be been being s remain remains`,
);
defineClass('have', 'ai as a avons avez ont avait avaient aura have has had got');
defineClass('do', 'do does did fais fait faites font faire');
defineClass(
  'modal',
  `faut faudrait doit doivent devrait devraient devrions doivent peut peuvent pouvez pourrait pourraient
  must should ought can could may might shall will would need`,
);
defineClass(
  'should',
  'faut faudrait devrait devraient devrions devriez doit doivent should ought must',
);
defineClass('future', 'vais va allons vont vas allez will shall going ll');
defineClass(
  'want',
  'veux veut voulons veulent want wants wanna aimerais voudrais espere hope wish',
);
