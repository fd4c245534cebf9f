import { describe, expect, test } from 'vitest';
import { defaultSettings, isPausedOn, mergeSettings } from '../../entrypoints/shared/settings.ts';

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
    expect(isPausedOn({ ...defaultSettings(), pausedSites }, host)).toBe(expected);
  });

  test('when everything is', () => {
    expect(isPausedOn({ ...defaultSettings(), paused: true }, 'bbc.com')).toBe(true);
  });
});
