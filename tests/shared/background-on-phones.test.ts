/** Firefox for Android has neither context menus nor commands: the background starts all the same. */
import { expect, test, vi } from 'vitest';

const { heard, browser } = vi.hoisted(() => {
  const heard = new Set<string>();
  const event = (name: string) => ({ addListener: () => void heard.add(name) });
  const runtime = {
    onInstalled: event('onInstalled'),
    onMessage: event('onMessage'),
    onStartup: event('onStartup'),
    id: 'own-id',
    getURL: (path: string) => path,
  };
  const permissions = { onAdded: event('onAdded'), onRemoved: event('onRemoved'), getAll: async () => ({ origins: [] }) };
  const storage = { onChanged: event('onChanged'), local: { get: async () => ({}) }, session: { get: async () => ({}) } };
  const tabs = { onActivated: event('onActivated'), onUpdated: event('onUpdated'), onRemoved: event('tab removed'), query: async () => [] };
  const done = async () => undefined;
  const action = { setBadgeBackgroundColor: done, setBadgeText: done, setBadgeTextColor: done, setTitle: done };
  const scripting = { getRegisteredContentScripts: async () => [], registerContentScripts: async () => undefined };
  return { heard, browser: { runtime: { ...runtime, getManifest: () => ({}) }, permissions, storage, tabs, scripting, action } };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

test('messages, installation and sites are heard of', async () => {
  const { default: background } = await import('../../entrypoints/background/index.ts');
  background.main();
  expect([...heard]).toEqual(expect.arrayContaining(['onMessage', 'onInstalled', 'onAdded', 'onRemoved']));
});
