import { describe, expect, test, vi } from 'vitest';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));
const { parseSettings } = await import('../../../src/platform/settings');

describe('settings', () => {
  test('of the right shape are taken, and nothing else with them', () => {
    expect(parseSettings({ hostsOff: ['x.com'], labelsOff: ['slogan'], surprise: 1 })).toEqual({
      hostsOff: ['x.com'],
      labelsOff: ['slogan'],
    });
  });

  test.each([
    [null, 'not an object'],
    [[], 'hostsOff'],
    [{ hostsOff: [1], labelsOff: [] }, 'hostsOff'],
    [{ hostsOff: [], labelsOff: ['no such label'] }, 'labelsOff'],
    [{ hostsOff: [] }, 'labelsOff'],
  ])('%j are refused, naming what is wrong', (raw, message) => {
    expect(() => parseSettings(raw)).toThrow(message);
  });
});
