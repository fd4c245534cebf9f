import { describe, expect, test } from 'vitest';
import { chosenSettings, defaultSettings } from '../../entrypoints/shared/settings.ts';
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

describe('a file is refused with a reason', () => {
  test.each<[string, string, string]>([
    ['that is empty', '', 'damaged'],
    ['that was cut off', writeSettingsFile(settings).slice(0, -20), 'damaged'],
    ['of another program', '{"theme":"dark"}', 'no file of Sidelight'],
    ['that is a list', '[]', 'no file of Sidelight'],
    ['of another kind', file(settings, 'other-settings'), 'no file of Sidelight'],
    ['with a setting that is not known', file({ ...settings, magic: 1 }), 'magic'],
    ['with a value that cannot be', file({ ...settings, hoverDelay: -5 }), 'hoverDelay'],
    ['with a list that is none', file({ ...settings, hiddenTopics: 'cips' }), 'hiddenTopics'],
  ])('%s', (_name, text, reason) => {
    const result = readSettingsFile(text);
    expect('problem' in result && result.problem).toContain(reason);
  });
});
