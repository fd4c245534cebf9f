import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { escapeOf, factSetPlugin, loadCheckedData } from './data/plugin.ts';

/** Where a file of the project lies. */
const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** No network of any kind: what the pages of the extension may load is in the package. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The keyboard commands. Chrome gives keys to four, and not Alt+Shift+N, B or X; the reader can change them, and give the last one a key. */
const COMMANDS = {
  'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next mention on the page' },
  'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Go to the previous mention on the page' },
  'open-mention': { suggested_key: { default: 'Alt+Shift+O' }, description: 'Explain the mention' },
  'list-mentions': { suggested_key: { default: 'Alt+Shift+E' }, description: 'List the mentions on the page' },
  'toggle-site': { description: 'Silence this site, or bring it back' },
};

/** A surface names all its files in its HTML, so that none waits for another to ask for it; code preloads nothing. */
const PRELOAD = {
  polyfill: false,
  resolveDependencies: (_file: string, files: string[], { hostType }: { hostType: 'html' | 'js' }) => (hostType === 'html' ? files : []),
};

const CHROME = { minimum_chrome_version: '140', externally_connectable: { ids: [] }, incognito: 'spanning' as const };

const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'sidelight@sidelight.example',
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none' as const] },
    },
    gecko_android: { strict_min_version: '153.0' },
  },
};

/**
 * Takes Preact's `dangerouslySetInnerHTML` path out of the bundle: nothing here uses it, and Mozilla's linter warns of every
 * assignment to `innerHTML`. Fails the build when Preact no longer holds what it looks for.
 */
function withoutInnerHtml(): Plugin {
  return {
    name: 'sidelight:without-inner-html',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\./.test(id)) return undefined;
      const changed = code.replace(/(\w+)\.innerHTML\s*=(?!=)\s*\w+\.__html/g, '$1.textContent=""');
      if (changed === code) throw new Error('Preact no longer assigns innerHTML where wxt.config.ts looks for it');
      return { code: changed, map: null };
    },
  };
}

/**
 * Takes out what Vite wraps around `import()` to load a chunk's files ahead by `<link>`: code here loads none (`PRELOAD`), and no
 * shipped script is to hold the means. Fails the build when Vite no longer has the helper.
 */
function withoutPreloader(): Plugin {
  return {
    name: 'sidelight:without-preloader',
    transform(code, id) {
      if (!id.endsWith('vite/preload-helper.js')) return undefined;
      if (!code.includes('export const __vitePreload')) throw new Error('Vite no longer loads chunks ahead where wxt.config.ts looks for it');
      return { code: 'export const __vitePreload = (load) => load();', map: null };
    },
  };
}

/** Fails the build when code of a package is bundled whose licence is not in the list that ships (`npm run licences`). */
function licensed(): Plugin {
  const listed = readFileSync(path('assets/licences.txt'), 'utf8');
  return {
    name: 'sidelight:licensed',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
          const name = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replace('\\', '/');
          if (name && !listed.includes(`\n${name} `)) throw new Error(`${name} is bundled, and its licence is not in assets/licences.txt`);
        }
      }
    },
  };
}

/**
 * Writes the shipped scripts in ASCII. One character beyond Latin-1 makes the engine hold the whole script, megabytes of it, with
 * two bytes a character, and read it more slowly. Fails the build on a backslash before such a character, which it would change.
 */
function inAscii(): Plugin {
  return {
    name: 'sidelight:in-ascii',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code.replace(/(\\*)([\u0080-\uffff])/g, (_found, slashes: string, char: string) => {
          if (slashes.length % 2 === 1) throw new Error(`A backslash stands before "${char}" in ${chunk.fileName}`);
          return slashes + escapeOf(char);
        });
      }
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: path('assets/icon.svg'), developmentIndicator: false, sizes: [128, 48, 32, 16] },
  vite: () => ({
    plugins: [factSetPlugin(), withoutInnerHtml(), withoutPreloader(), licensed(), inAscii()],
    build: { target: ['chrome140', 'firefox140'], modulePreload: PRELOAD },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: 'Sidelight: context for Russia–China news',
    short_name: 'Sidelight',
    description: 'Explains names, agreements and terms of Russia–China and Ukraine-war news where you read them: dated, sourced, offline.',
    permissions: ['storage', 'contextMenus', 'activeTab', 'scripting'],
    // Asked for one by one, when the reader adds a site. Browsers offer all of them in their own settings.
    optional_host_permissions: ['https://*/*'],
    commands: COMMANDS,
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox' ? FIREFOX : CHROME),
  }),
  hooks: {
    'build:publicAssets': ({ config: { browser } }, files) => {
      const styles = ['highlights', ...(browser === 'firefox' ? ['card-presence'] : [])];
      files.push({ contents: styles.map((name) => readFileSync(path(`entrypoints/page/${name}.css`), 'utf8')).join('\n'), relativeDest: 'page.css' });
      files.push({ absoluteSrc: path('assets/licences.txt'), relativeDest: 'licences.txt' });
    },
    // The page script is no WXT content script: WXT's context tells every page the extension's id (docs/decisions/0001).
    'build:manifestGenerated': ({ config: { browser } }, manifest) => {
      manifest.content_scripts = [
        {
          matches: loadCheckedData().sites.map(({ host }) => `https://*.${host}/*`),
          js: ['page.js'],
          css: ['page.css'],
          // Only a style of the user's reaches into shadow roots in Firefox; Chromium knows no such key, and there any does.
          ...(browser === 'firefox' && { css_origin: 'user' }),
          run_at: 'document_idle',
          all_frames: false,
        },
      ];
    },
  },
});
