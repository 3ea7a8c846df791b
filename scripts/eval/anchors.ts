/**
 * What others reach, as published or recomputed for ENGINE.md. Every one is a server-side or GPU
 * model. They were measured on whole benchmarks; `dev/` holds a part of each.
 */
export const ANCHORS = {
  hatecheckEn: 'Perspective .766',
  hatecheckEnHateful: 'Perspective .895',
  hatecheckEnNonHateful: 'Perspective .482',
  counterQuote: 'Perspective .156',
  counterReference: 'Perspective .184',
  negatedHate: 'Perspective .038',
  leet: 'Perspective .682',
  spaced: 'Perspective .740',
  hatecheckFr: 'XLM-T .820',
  hatecheckFrNonHateful: 'XLM-T .708',
  toxifrenchAuc: 'Perspective .874',
  toxifrenchAccuracy: 'Perspective .696, OpenAI .767, Mistral .820, GPT-4o .844',
  jigsawFr: 'Perspective .924',
  toxicSpans: 'best of SemEval-2021 .708',
  militant: 'related science .71',
  wordLists: 'npm word lists .03 to .12',
} as const;
