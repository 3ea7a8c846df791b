import type { Doc, Token } from '../document/types';
import { defineClass } from '../document/word-classes';
import { flagBit } from './flags';

defineClass(
  'delight',
  `adore adorons aime aimons kiffe bon bonne bons delicieux excellent excellente genial geniale geniaux
  super top parfait parfaite magnifique magnifiques beau belle bravo merci meilleur meilleure meilleurs
  incroyable hallucinant tuerie drole fou folle classe joli jolie respect felicitations heureux heureuse
  content contente fier fiere trop-bien bluffant stylé stylee enorme ouf
  love loved loving amazing awesome brilliant great good best delicious excellent perfect fantastic
  gorgeous beautiful insane insanely hilarious funny thanks thank congrats congratulations proud happy
  excited cool incredible legend legends impressive stunning nice genius sick fire banger obsessed tasty
  yum win won`,
);
defineClass(
  'dismay',
  `nul nulle nuls pourri pourrie merdique cher chere honte panne retard casse cassee marre jamais pire
  deteste hais degoute decu decue deception probleme bug plante pas ras arnaque voleurs lent scandaleux
  bad worst hate awful terrible broken late never not useless scam disgusting disappointed wrong crash
  crashes slow refund joke ridiculous rubbish garbage again fail failed poor horrible dead why cannot`,
);

/** Flags sentences of plain delight: their swear words praise. One word of dismay spoils it. */
export function markPositive(doc: Doc): void {
  const positive = flagBit('positive');
  const spoiled = flagBit('negated') | flagBit('quoted');
  for (const { start, end } of doc.sentences) {
    let delight = false;
    let dismay = false;
    for (let i = start; i < end; i++) {
      const token = doc.tokens[i];
      if (!token) continue;
      delight ||= isDelight(token) && (token.stance & spoiled) === 0;
      dismay ||= token.classes.has('dismay');
    }
    if (!delight || dismay) continue;
    for (let i = start; i < end; i++) {
      const token = doc.tokens[i];
      if (token) token.stance |= positive;
    }
  }
}

function isDelight(token: Token): boolean {
  return token.classes.has('delight') || (token.kind === 'emoji' && DELIGHTED.has(token.norm));
}

const DELIGHTED = new Set(['😍', '🥰', '❤️', '❤', '😻', '🤩', '👏', '🙏', '🎉', '🔥', '😋', '💯']);
