/** The doors to the outside are shut: no page and no other extension is answered, and no room of the extension reaches the network. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, WebWorker } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backgroundOf, openSurface } from '../../helpers/extension.ts';
import { launchBrowser, openArticle } from '../../helpers/launch.ts';

/** Hears everybody and answers, which shows that the attempts below are made as they should be. */
const NEIGHBOUR = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'A neighbour',
    version: '1',
    background: { service_worker: 'neighbour.js' },
    externally_connectable: { matches: ['https://www.bbc.com/*'] },
  }),
  'neighbour.js':
    'chrome.runtime.onMessageExternal.addListener((_message, _sender, answer) => answer("heard"));' +
    'chrome.runtime.onConnectExternal.addListener((port) => port.postMessage("heard"));',
};

type Way = 'sendMessage' | 'connect';

/** Asks an extension for a card, in one of two ways, and gives what comes back. */
function ask(from: Page | WebWorker, id: string, way: Way): Promise<unknown> {
  const attempt = async (to: string, how: Way) => {
    type Port = {
      onMessage: { addListener(heard: (answer: unknown) => void): void };
      onDisconnect: { addListener(gone: () => void): void };
      postMessage(m: object): void;
    };
    type Runtime = { sendMessage(id: string, message: object): Promise<unknown>; connect(id: string): Port };
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    const message = { to: 'background', call: 'describeTopic', request: { id: 'cips' } };
    if (how === 'sendMessage') return runtime.sendMessage(to, message).then(String, () => 'no answer');
    return new Promise<string>((resolve) => {
      const port = runtime.connect(to);
      port.onMessage.addListener((answer) => resolve(String(answer)));
      port.onDisconnect.addListener(() => resolve('no answer'));
      port.postMessage(message);
    });
  };
  return (from as Page).evaluate(attempt, id, way);
}

const folder = mkdtempSync(join(tmpdir(), 'sidelight-neighbour-'));
const arrived: string[] = [];
let server: Server;
let browser: Browser;
beforeAll(async () => {
  for (const [file, text] of Object.entries(NEIGHBOUR)) writeFileSync(join(folder, file), text);
  server = createServer((request, response) => {
    arrived.push(String(request.url));
    response.setHeader('content-type', 'text/html').end('<!doctype html><link rel="icon" href="data:,"><title>A server</title>');
  });
  server.on('upgrade', (request, socket) => {
    arrived.push(String(request.url));
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launchBrowser('chrome');
});
afterAll(async () => {
  await browser?.close();
  server.close();
  rmSync(folder, { recursive: true });
});

describe('a message from outside finds nobody', () => {
  let ours: string;
  let neighbour: string;
  let senders: Record<string, Page | WebWorker>;
  beforeAll(async () => {
    ours = new URL((await backgroundOf(browser)).url()).host;
    neighbour = await browser.installExtension(folder);
    const target = await browser.waitForTarget((one) => one.url().endsWith('/neighbour.js'));
    senders = { 'a page': await openArticle(browser, 'https://www.bbc.com/news', '<p>News</p>'), 'another extension': (await target.worker()) as WebWorker };
  });

  test.each([
    ['a page', 'sendMessage'],
    ['a page', 'connect'],
    ['another extension', 'sendMessage'],
    ['another extension', 'connect'],
  ] as const)('from %s, by %s', async (sender, way) => {
    const from = senders[sender] as Page;
    if (sender === 'a page') expect(await ask(from, neighbour, way)).toBe('heard');
    expect(await ask(from, ours, way)).toBe('no answer');
  });
});

describe('the policy stops every room', () => {
  /** Tries a way to the server and waits until it has failed or worked. */
  const reach = async (kind: string, address: string) => {
    const ended = (thing: EventTarget) => new Promise((resolve) => ['error', 'load', 'open'].forEach((name) => thing.addEventListener(name, resolve)));
    try {
      if (kind === 'fetch') await fetch(address, { mode: 'no-cors' }).catch(() => undefined);
      else if (kind === 'events') await ended(new EventSource(address));
      else if (kind === 'socket') await ended(new WebSocket(address.replace('http:', 'ws:')));
      else await ended(Object.assign(new Image(), { src: address }));
    } catch {
      // Some are refused at once.
    }
  };
  const address = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`;
  const rooms: Record<string, () => Promise<Page | WebWorker>> = {
    'the background': () => backgroundOf(browser),
    'the popup': () => openSurface(browser, 'chrome', 'popup.html'),
    'the options': () => openSurface(browser, 'chrome', 'options.html'),
  };

  test.each(['fetch', 'image', 'socket', 'events'])('a page without it gets through by %s', async (kind) => {
    const page = await browser.newPage();
    await page.goto(address(''));
    await page.evaluate(reach, kind, address(`page-${kind}`));
    await page.close();
    expect(arrived).toContain(`/page-${kind}`);
  });

  test.each(Object.keys(rooms).flatMap((room) => ['fetch', room === 'the background' ? 'events' : 'image', 'socket'].map((kind) => [room, kind] as const)))(
    '%s does not, by %s',
    async (room, kind) => {
      const from = (await rooms[room]?.()) as Page;
      arrived.length = 0;
      await from.evaluate(reach, kind, address('leak'));
      expect(arrived).toEqual([]);
      if (room !== 'the background') await from.close();
    },
  );
});
