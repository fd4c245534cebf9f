/** What must never be shipped; the ban list has to catch every one. */
import type { Shipped } from './ban-list.ts';

const script = (text: string): Shipped => ({ name: 'page.js', text });
const markup = (text: string): Shipped => ({ name: 'popup.html', text });
const manifest = (more: object): Shipped => ({
  name: 'manifest.json',
  text: JSON.stringify({ content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; connect-src 'none'" }, ...more }),
});

export const BAN_SEEDS: Shipped[] = [
  script('fetch("/a")'),
  script('window.fetch("/a")'),
  script('new XMLHttpRequest()'),
  script('new WebSocket(u)'),
  script('new EventSource(u)'),
  script('navigator.sendBeacon(u, d)'),
  script('new RTCPeerConnection({})'),
  script('new Image().alt = ""'),
  script('new FontFace("a", s)'),
  script('importScripts(u)'),
  script('import("https://cdn.example/x.js")'),
  script('import("https://cdn.example/x.js")'.replaceAll('"', '`')),
  script('import("." + name)'),
  script('import x from "lodash"; x()'),
  script('eval(code)'),
  script('new Function("return 1")'),
  script('element.innerHTML = text'),
  script('image.src = address'),
  script('chrome.runtime.setUninstallURL(u)'),
  script('browser.storage.sync.set({})'),
  script('chrome.cookies.getAll({})'),
  script('const telemetry = "https://stats.example/collect"; telemetry.at(0)'),
  // A name reached by another way.
  script('globalThis[`fetch`](u)'),
  script('const { fetch: f } = globalThis; f(u)'),
  script('let f; ({ RTCPeerConnection: f } = self); new f({})'),
  script('Reflect.get(self, "fetch")(u)'),
  script('const { sync } = chrome.storage; sync.set({})'),
  script('browser.storage[`sync`].set({})'),
  script('function local(open) { return open; } open(u)'),
  script('{ const fetch = local; fetch(u); } fetch(u)'),
  // What a page loads by itself.
  script('link.rel = "preconnect"; link.href = source.url'),
  script('link.rel = `dns-prefetch`; link.href = source.url'),
  script('h("link", { rel: "preconnect", href: source.url })'),
  script('link.relList.add("prefetch")'),
  script('rules.type = "prerender"'),
  script('link.rel = "modulepreload"'),
  script('frame.setAttribute("src", source.url)'),
  script('frame.setAttributeNS(null, `href`, source.url)'),
  script('h("img", { src: source.url })'),
  script('h(`video`, { poster: source.url })'),
  script('document.createElement("iframe").name = ""'),
  script('style.backgroundImage = "url(" + source.url + ")"'),
  script('sheet.replaceSync("@import \\"x.css\\"")'),
  { name: 'page.css', text: 'a { background: url(https://example.org/x.png) }' },
  { name: 'page.css', text: '@import "other.css";' },
  markup('<link rel="preconnect" href="/x">'),
  markup('<link rel="modulepreload" href="https://cdn.example/x.js">'),
  markup('<link href="//cdn.example/x.js" rel="modulepreload">'),
  markup('<script src="https://cdn.example/x.js"></script>'),
  manifest({ permissions: ['storage', 'webRequest'] }),
];
