/** Laws of the settings, on whatever a storage may hold: always valid, what cannot be read is told, nothing is lost on the way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changeSilence,
  chosenSettings,
  defaultSettings,
  mergeSettings,
  pauseOf,
  SETTING_NAMES,
  type Settings,
  siteOfHost,
} from '../../entrypoints/shared/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../entrypoints/shared/settings-file.ts';

/** Fixed, so that a failure is seen again. */
const RUNS = { numRuns: 1000, seed: 20261124 };

const names = fc.array(fc.string({ maxLength: 20 }), { maxLength: 5 });
/** Sites as they are stored: what a browser says of an address. */
const sites = fc.uniqueArray(
  fc
    .domain()
    .map(siteOfHost)
    .filter((site) => URL.canParse(`https://${site}`) && new URL(`https://${site}`).hostname === site),
  { maxLength: 5 },
);
const valid: fc.Arbitrary<Settings> = fc.record({
  show: fc.constantFrom('first', 'all', 'none'),
  familiarNames: fc.boolean(),
  descriptions: fc.boolean(),
  hoverDelay: fc.integer({ min: 100, max: 1500 }),
  trigger: fc.constantFrom('hover', 'hover-with-alt', 'double-click', 'request'),
  theme: fc.constantFrom('system', 'light', 'dark'),
  textSize: fc.integer({ min: 75, max: 200 }),
  badge: fc.boolean(),
  paused: fc.boolean(),
  pausedSites: names,
  hiddenTopics: names,
});

/** A stored state: of right values, wrong ones, strange ones and missing ones, with keys that nobody knows. */
const stored = fc
  .tuple(valid, fc.dictionary(fc.constantFrom(...SETTING_NAMES), fc.anything()), fc.subarray(SETTING_NAMES), fc.dictionary(fc.string(), fc.anything()))
  .map(([values, wrong, missing, unknown]) =>
    Object.fromEntries(Object.entries({ ...unknown, ...values, ...wrong }).filter(([name]) => !missing.includes(name as never))),
  );

describe('whatever is stored', () => {
  test('the settings are valid: merging them again changes nothing, and nothing is unreadable', () => {
    fc.assert(
      fc.property(fc.oneof(stored, fc.anything()), (state) => {
        const { settings } = mergeSettings(state);
        expect(Object.keys(settings)).toEqual(SETTING_NAMES);
        expect(mergeSettings(settings)).toEqual({ settings, unreadable: [] });
      }),
      RUNS,
    );
  });

  test('each value is what was stored, or its default: and then it is told, unless nothing was stored', () => {
    fc.assert(
      fc.property(stored, (state: Record<string, unknown>) => {
        const { settings, unreadable } = mergeSettings(state);
        for (const name of SETTING_NAMES) {
          if (unreadable.includes(name) || state[name] === undefined) expect(settings[name]).toEqual(defaultSettings()[name]);
          else expect(settings[name]).toBe(state[name]);
        }
      }),
      RUNS,
    );
  });

  test('a host is paused or not, without an error', () => {
    fc.assert(
      fc.property(stored, fc.string(), (state, host) => {
        expect([undefined, 'here', 'everywhere']).toContain(pauseOf(mergeSettings(state).settings, host));
      }),
      RUNS,
    );
  });
});

/** What each release stored that had another shape of settings than the one before it, whole; such a release adds a line. */
const SHAPES: [release: string, state: Settings][] = [
  [
    '0.1.0',
    {
      show: 'all',
      familiarNames: true,
      descriptions: true,
      hoverDelay: 500,
      trigger: 'double-click',
      theme: 'dark',
      textSize: 120,
      badge: false,
      paused: true,
      pausedSites: ['bbc.com'],
      hiddenTopics: ['cips'],
    },
  ],
];

test('what counts as set is what can be read of it, and gives the same settings', () => {
  fc.assert(
    fc.property(fc.oneof(stored, fc.anything()), (state) => {
      const chosen = chosenSettings(state);
      const { settings, unreadable } = mergeSettings(state);
      expect(mergeSettings(chosen)).toEqual({ settings, unreadable: [] });
      expect(unreadable.filter((name) => name in chosen)).toEqual([]);
    }),
    RUNS,
  );
});

describe.each(SHAPES)('the settings of %s', (_release, state) => {
  test('are taken over whole', () => {
    expect(mergeSettings(state)).toEqual({ settings: { ...defaultSettings(), ...state }, unreadable: [] });
  });

  test('are taken over whatever the reader had set of them, with defaults for the rest', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(state) as (keyof Settings)[]), (set) => {
        const some = Object.fromEntries(set.map((name) => [name, state[name]]));
        expect(mergeSettings(some)).toEqual({ settings: { ...defaultSettings(), ...some }, unreadable: [] });
      }),
      RUNS,
    );
  });
});

test('what is exported is what is imported', () => {
  const once = fc.record({ pausedSites: sites, hiddenTopics: fc.uniqueArray(fc.string({ maxLength: 20 }), { maxLength: 5 }) });
  fc.assert(
    fc.property(valid, once, fc.subarray(SETTING_NAMES), (values, lists, set) => {
      const settings = Object.fromEntries(Object.entries({ ...values, ...lists }).filter(([name]) => set.includes(name as never)));
      expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ settings });
    }),
    RUNS,
  );
});

test('no text makes the import fail: it is taken over whole or refused with a sentence', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    stored.map((settings) => JSON.stringify({ kind: 'sidelight-settings', settings }, (_key, value) => (typeof value === 'bigint' ? 0 : value))),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const result = readSettingsFile(text);
      if ('problem' in result) expect(result.problem).toMatch(/\.$/);
      else expect(mergeSettings(result.settings).unreadable).toEqual([]);
    }),
    RUNS,
  );
});

test('silencing and bringing back leaves the rest as it was', () => {
  fc.assert(
    fc.property(valid, fc.string(), (settings, topic) => {
      const silent = { ...settings, ...changeSilence(settings, { topic }, true) };
      expect(silent.hiddenTopics).toContain(topic);
      const back = { ...silent, ...changeSilence(silent, { topic }, false) };
      expect(back).toEqual({ ...settings, hiddenTopics: settings.hiddenTopics.filter((name) => name !== topic) });
    }),
    RUNS,
  );
});
