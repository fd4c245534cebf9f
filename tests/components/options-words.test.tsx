/** What the options say is so: names are of the kind that they stand for, lists in the order in which one looks for them. */
import factSet from 'virtual:fact-set';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { defaultSettings } from '../../entrypoints/shared/settings.ts';

const { browser } = vi.hoisted(() => {
  const quiet = { addListener: () => undefined, removeListener: () => undefined };
  /** As Chromium gives them: by their names in the alphabet, with its own. */
  const commands = ['_execute_action', 'list-mentions', 'next-mention', 'open-mention', 'previous-mention', 'toggle-site'].map((name) => ({ name }));
  const permissions = { onAdded: quiet, onRemoved: quiet, getAll: async () => ({ origins: [] }) };
  return { browser: { permissions, commands: { getAll: async () => commands }, runtime: { getManifest: () => ({}) } } };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { useOwnSites } = await import('../../entrypoints/options/use-own-sites.ts');
const { whyNoHost } = await import('../../entrypoints/options/why-no-host.ts');
const { useKeys } = await import('../../entrypoints/shared/use-keys.ts');

beforeEach(() => render(null, document.body));

/** What a hook gives once it has asked the browser. */
async function settled<Value>(hook: () => Value): Promise<Value> {
  let value = undefined as Value;
  function Holder() {
    value = hook();
    return null;
  }
  await act(() => render(<Holder />, document.body));
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  return value;
}

test('the names that every reader knows, and that the label names, are marked so in the fact set', () => {
  const nothing = () => undefined;
  render(<SettingsForm values={defaultSettings()} topicName={(id) => id} onChange={nothing} onBack={nothing} sample="" />, document.body);
  const [, names = ''] = /every reader knows \((.+)…\)/.exec(document.body.textContent ?? '') ?? [];
  const named = names.split(', ').map((word) => factSet.topics.find(({ aliases }) => aliases.some(({ text }) => text === word)));
  expect(named.length).toBeGreaterThanOrEqual(3);
  for (const topic of named) expect(topic, names).toMatchObject({ familiar: true });
});

test('keys stand in the order in which they are used', async () => {
  const keys = await settled(useKeys);
  expect(keys.map(({ name }) => name)).toEqual(['next-mention', 'previous-mention', 'open-mention', 'list-mentions', 'toggle-site']);
});

test('the list of sites is in the order of its names', async () => {
  const { listed } = await settled(useOwnSites);
  expect(listed.length).toBeGreaterThan(200);
  expect(listed).toEqual(listed.toSorted((a, b) => a.localeCompare(b, 'en')));
});

describe('what is no site is told as', () => {
  test.each([
    ['not secure', 'http://example.org', 'This address is not secure (http). Sidelight works only on https pages.'],
    ['no address', 'the news', 'Enter a web address, such as example.org.'],
    ['nothing', '', 'Enter a web address, such as example.org.'],
  ])('%s', (_what, written, told) => {
    expect(whyNoHost(written)).toBe(told);
  });
});
