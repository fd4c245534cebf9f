import { describe, expect, test } from 'vitest';
import {
  changeSilence,
  chosenSettings,
  defaultSettings,
  MOST_NAMES,
  mergeSettings,
  pauseOf,
  type Settings,
  type Silence,
  siteOfHost,
} from '../../entrypoints/shared/settings.ts';

describe('settings', () => {
  test('are the defaults where nothing was set', () => {
    expect(mergeSettings({})).toEqual({ settings: defaultSettings(), unreadable: [] });
  });

  test.each([undefined, null, 'text', 3, []])('are the defaults when what was stored is %j', (stored) => {
    expect(mergeSettings(stored).settings).toEqual(defaultSettings());
  });

  test('keep what can be read and tell what cannot', () => {
    const stored = { show: 'all', hoverDelay: 'soon', pausedSites: ['bbc.com'], hiddenTopics: [1], theme: 'dark', unknown: true };
    const { settings, unreadable } = mergeSettings(stored);
    expect(settings).toEqual({ ...defaultSettings(), show: 'all', pausedSites: ['bbc.com'], theme: 'dark' });
    expect(unreadable).toEqual(['hoverDelay', 'hiddenTopics']);
  });

  test('do not share their lists between readings', () => {
    defaultSettings().pausedSites.push('bbc.com');
    expect(defaultSettings().pausedSites).toEqual([]);
  });
});

describe('a host is paused', () => {
  test.each<[string, string[], boolean]>([
    ['www.bbc.com', ['bbc.com'], true],
    ['bbc.com', ['bbc.com'], true],
    ['notbbc.com', ['bbc.com'], false],
    ['bbc.com', ['www.bbc.com'], false],
  ])('%s by %j: %s', (host, pausedSites, expected) => {
    expect(pauseOf({ ...defaultSettings(), pausedSites }, host)).toBe(expected ? 'here' : undefined);
  });

  test('when everything is', () => {
    expect(pauseOf({ ...defaultSettings(), paused: true }, 'bbc.com')).toBe('everywhere');
  });
});

describe('silencing', () => {
  test.each<[string, Silence, boolean, Partial<Settings>, Partial<Settings>]>([
    ['a topic', { topic: 'cips' }, true, {}, { hiddenTopics: ['cips'] }],
    ['a topic twice, which changes nothing', { topic: 'cips' }, true, { hiddenTopics: ['cips', 'swift'] }, {}],
    ['a topic no longer', { topic: 'cips' }, false, { hiddenTopics: ['cips', 'swift'] }, { hiddenTopics: ['swift'] }],
    ['a topic no longer that is not silenced', { topic: 'cips' }, false, {}, {}],
    ['a site', { site: 'bbc.com' }, true, { pausedSites: ['example.org'] }, { pausedSites: ['example.org', 'bbc.com'] }],
    ['a site no longer', { site: 'bbc.com' }, false, { pausedSites: ['bbc.com'] }, { pausedSites: [] }],
    [
      'a site no longer that rests by a domain above it',
      { site: 'edition.cnn.com' },
      false,
      { pausedSites: ['cnn.com', 'bbc.com'] },
      { pausedSites: ['bbc.com'] },
    ],
    ['a site no longer that a file has brought with its www', { site: 'cnn.com' }, false, { pausedSites: ['www.cnn.com'] }, { pausedSites: [] }],
    ['a site no longer, and none below it', { site: 'cnn.com' }, false, { pausedSites: ['edition.cnn.com', 'cnn.com'] }, { pausedSites: ['edition.cnn.com'] }],
  ])('%s', (_what, what, silent, before, expected) => {
    expect(changeSilence({ ...defaultSettings(), ...before }, what, silent)).toEqual(expected);
  });

  test('a site rests on all its hosts', () => {
    const settings = { ...defaultSettings(), ...changeSilence(defaultSettings(), { site: siteOfHost('www.bbc.com') }, true) };
    expect(['www.bbc.com', 'bbc.com', 'news.bbc.com', 'reuters.com'].map((host) => pauseOf(settings, host))).toEqual(['here', 'here', 'here', undefined]);
  });
});

describe('a list that is longer than it may be', () => {
  const long = (count: number) => Array.from({ length: count }, (_, i) => `site-${i}.example`);

  test.each(['hiddenTopics', 'pausedSites'] as const)('of %s is no reason to forget it: the newest stay', (list) => {
    const stored = { [list]: long(MOST_NAMES + 2) };
    expect(mergeSettings(stored)).toEqual({ settings: { ...defaultSettings(), [list]: long(MOST_NAMES + 2).slice(2) }, unreadable: [] });
    expect(chosenSettings(stored)).toEqual({ [list]: long(MOST_NAMES + 2).slice(2) });
  });

  test.each<[string, Silence, 'hiddenTopics' | 'pausedSites']>([
    ['topic', { topic: 'cips' }, 'hiddenTopics'],
    ['site', { site: 'bbc.com' }, 'pausedSites'],
  ])('comes of no %s that is silenced: the oldest makes room', (_what, what, list) => {
    const before = { ...defaultSettings(), [list]: long(MOST_NAMES) };
    expect(changeSilence(before, what, true)).toEqual({ [list]: [...long(MOST_NAMES).slice(1), Object.values(what)[0]] });
  });
});
