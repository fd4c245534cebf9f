import { describe, expect, test } from 'vitest';
import { chosenSettings, defaultSettings, type Settings } from '../../entrypoints/shared/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../entrypoints/shared/settings-file.ts';

const settings = { ...defaultSettings(), hoverDelay: 500, hiddenTopics: ['cips'], pausedSites: ['example.org'] };
const file = (values: object, kind = 'sidelight-settings') => JSON.stringify({ kind, settings: values });

test('what was exported is imported again', () => {
  expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ settings });
});

test('what was never set is neither exported nor imported: its default may change', () => {
  const chosen = chosenSettings({ hoverDelay: 500, theme: 'no such theme', unknown: 1 });
  expect(chosen).toEqual({ hoverDelay: 500 });
  const text = writeSettingsFile(chosen);
  expect(JSON.parse(text).settings).toEqual({ hoverDelay: 500 });
  expect(readSettingsFile(text)).toEqual({ settings: { hoverDelay: 500 } });
});

test('a file of a version that had fewer settings leaves the others as they are', () => {
  const { familiarNames: _, ...older } = settings;
  expect(readSettingsFile(file(older))).toEqual({ settings: older });
});

test('sites are taken as readers write them, each once, and so are topics', () => {
  const pausedSites = ['https://www.BBC.com/news', 'bbc.com', 'www.example.org', 'intranet', '192.168.1.1', 'intranet'];
  expect(readSettingsFile(file({ pausedSites, hiddenTopics: ['cips', 'swift', 'cips'] }))).toEqual({
    settings: { pausedSites: ['bbc.com', 'example.org', 'intranet', '192.168.1.1'], hiddenTopics: ['cips', 'swift'] },
  });
});

test.each<[keyof Settings, number, number]>([
  ['hoverDelay', 100, 1500],
  ['textSize', 75, 200],
])('%s may be what the options can set, and nothing beyond', (name, least, most) => {
  for (const value of [least, most]) expect(readSettingsFile(file({ [name]: value }))).toEqual({ settings: { [name]: value } });
  for (const value of [least - 1, most + 1]) expect(readSettingsFile(file({ [name]: value }))).toMatchObject({ problem: expect.stringContaining(name) });
});

describe('a file is refused with a reason', () => {
  test.each<[string, string, string]>([
    ['that is empty', '', 'damaged'],
    ['that was cut off', writeSettingsFile(settings).slice(0, -20), 'damaged'],
    ['of another program', '{"theme":"dark"}', 'no file of Sidelight'],
    ['that is a list', '[]', 'no file of Sidelight'],
    ['of another kind', file(settings, 'other-settings'), 'no file of Sidelight'],
    ['with a setting that is not known', file({ ...settings, magic: 1 }), 'magic'],
    ['with a value that cannot be', file({ ...settings, hoverDelay: -5 }), 'hoverDelay'],
    ['with a site that is none', file({ pausedSites: ['bbc.com', 'not a site'] }), '“not a site”'],
    ['with a list that is none', file({ ...settings, hiddenTopics: 'cips' }), 'hiddenTopics'],
  ])('%s', (_name, text, reason) => {
    const result = readSettingsFile(text);
    expect('problem' in result && result.problem).toContain(reason);
  });
});
