import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../../scripts/lib/assets';
import { MILITANT_LABELS } from '../../../src/engine/labels';
import {
  maxLengthOf,
  type Reply,
  type Suggestion,
  type SuggestRequest,
  suggest,
} from '../../../src/replies';
import { ABUSE, HASHTAG, situations } from './generated';

type Case = { readonly request: SuggestRequest; readonly suggestion: Suggestion };

let cases: readonly Case[] = [];

beforeAll(() => {
  cases = situations().map(request => ({ request, suggestion: suggest(request) }));
}, 120_000);

/** Every reply with its request, for a check that names the first that fails. */
function replies(): readonly (Reply & { readonly request: SuggestRequest })[] {
  return cases.flatMap(({ request, suggestion }) =>
    suggestion.replies.map(reply => ({ ...reply, request })),
  );
}

function texts(pattern: RegExp): readonly string[] {
  return replies()
    .map(({ text }) => text)
    .filter(text => pattern.test(text));
}

describe('over every label, topic, language, register, profile, place and thread state', () => {
  it('covers at least five thousand situations and answers most of those that call for it', () => {
    expect(cases.length).toBeGreaterThanOrEqual(5000);
    const complaints = cases.filter(
      ({ request }) => request.verdict.labels[0]?.label === 'complaint' && !request.thread.pileOn,
    );
    expect(complaints.every(({ suggestion }) => suggestion.replies.length === 3)).toBe(true);
  });

  it('never echoes an insult', () => {
    expect(texts(/crétin|moron|pathetic/i)).toEqual([]);
    expect(Object.values(ABUSE).every(words => texts(new RegExp(words)).length === 0)).toBe(true);
  });

  it('never repeats an order number, a telephone number, an address or a ticket', () => {
    expect(texts(/447190|06 12|07700|jean\.test|99812/)).toEqual([]);
  });

  it('never uses a campaign hashtag', () => {
    expect(texts(new RegExp(HASHTAG, 'i'))).toEqual([]);
  });

  it.each([
    ['calms anyone down', /calmez|calme-toi|calm down|relax/i],
    [
      'offers a compensation in public',
      /bon d.achat|geste commercial|dédommag|voucher|gift card|compensat|offert/i,
    ],
    [
      'promises a refund',
      /(?:allons|serez|sera) (?:vous )?rembours|will (?:be )?refund|’ll (?:be )?refund/i,
    ],
    [
      'admits a fault',
      /notre faute|notre erreur|nous sommes responsables|our fault|our mistake|we are liable/i,
    ],
    [
      'denies without a fact',
      /c’est faux|nous démentons|mensonge|that’s false|untrue|we deny|\blie\b/i,
    ],
    ['threatens', /avocat|tribunal|poursuites|lawyer|legal action|sue you/i],
    [
      'claims to understand emotions',
      /comprenons votre (?:colère|émotion|frustration)|understand your (?:anger|frustration)/i,
    ],
    ['falls back on filler', /gêne occasionnée|désagrément|inconvenience/i],
    ['jokes', /😂|🤣|haha|\blol\b|\bmdr\b/i],
  ])('never %s', (_what, pattern) => {
    expect(texts(pattern)).toEqual([]);
  });

  it('fits the place and stays in one paragraph', () => {
    const misfits = replies().filter(
      ({ text, request }) => text.length > maxLengthOf(request.place) || /[\r\n]/.test(text),
    );
    expect(misfits.map(({ text }) => text)).toEqual([]);
  });

  it('answers in the language of the comment', () => {
    const french = /(?<!\p{L})(?:nous|vous|votre|merci|bonjour|pour|avec|est)(?!\p{L})/iu;
    const english = /(?<!\p{L})(?:we|you|your|thanks|the|for|with|is)(?!\p{L})/iu;
    const wrong = replies().filter(({ text, request }) => {
      const ours = text.replace(request.profile.signature, '').replace(/test\.example\S*/g, '');
      return (request.verdict.lang === 'fr' ? english : french).test(ours);
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('shows every missing word as a gap and names it', () => {
    const silent = replies().filter(
      ({ text, missing }) =>
        missing.length > 0 !== /\[…/.test(text) || /[{}]|undefined|null/.test(text),
    );
    expect(silent.map(({ text }) => text)).toEqual([]);
  });

  it('never offers the same text twice in a row or within one suggestion', () => {
    const within = cases.filter(({ suggestion }) => {
      const all = suggestion.replies.map(({ text }) => text);
      return new Set(all).size < all.length;
    });
    expect(within.length).toBe(0);
  });

  it('asks for a number or a file in public only as something to send in private', () => {
    const asks =
      /(?:numéro de (?:commande|client|dossier|réservation)|order number|customer number|booking number)/i;
    const open = replies().filter(
      ({ text, request }) =>
        request.place.channel === 'public' && asks.test(text) && !/priv/i.test(text),
    );
    expect(open.map(({ text }) => text)).toEqual([]);
  });

  it('never advises to hide or report what is only militant', () => {
    const militant = new Set<string>(MILITANT_LABELS);
    const hiding = cases.filter(
      ({ request, suggestion }) =>
        militant.has(request.verdict.labels[0]?.label ?? '') &&
        (suggestion.action === 'hide_report_evidence' ||
          suggestion.advice.some(({ fr, en }) => /puis masquez|then hide/.test(fr + en))),
    );
    expect(hiding.length).toBe(0);
  });

  it('writes nothing in reply to a threat, a harassment or a person in distress', () => {
    const silent = new Set(['threat', 'harassment', 'distress']);
    const answered = cases.filter(
      ({ request, suggestion }) =>
        silent.has(request.verdict.labels[0]?.label ?? '') && suggestion.replies.length > 0,
    );
    expect(answered.length).toBe(0);
    const mute = cases.filter(
      ({ request, suggestion }) =>
        silent.has(request.verdict.labels[0]?.label ?? '') && suggestion.advice.length === 0,
    );
    expect(mute.length).toBe(0);
  });

  it('gives one statement to a pile-on', () => {
    const many = cases.filter(
      ({ request, suggestion }) =>
        request.thread.pileOn &&
        suggestion.action === 'holding_statement' &&
        request.verdict.labels[0]?.label !== 'accusation' &&
        suggestion.replies.length !== 1,
    );
    expect(many.length).toBe(0);
  });

  describe('heard by the engine itself', () => {
    const engine = loadEngine();
    const isNeutral = (text: string) => {
      const { family } = engine.analyze({ text });
      return family !== 'toxic' && family !== 'militant';
    };
    const sample = situations().filter((_situation, index) => index % 50 === 0);

    it('is neutral ninety-nine times in a hundred as composed', { timeout: 120_000 }, () => {
      const texts = sample.flatMap(request => suggest(request).replies.map(({ text }) => text));
      const hot = texts.filter(text => !isNeutral(text));
      expect(hot.length, hot.join('\n')).toBeLessThanOrEqual(texts.length / 100);
    });

    it('is always neutral when the engine listens', { timeout: 120_000 }, () => {
      for (const request of sample) {
        const { replies: heard } = suggest({ ...request, isNeutral });
        expect(heard.filter(({ text }) => !isNeutral(text))).toEqual([]);
        expect(heard.length).toBe(suggest(request).replies.length);
      }
    });
  });
});
