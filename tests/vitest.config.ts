import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { factSetPlugin } from '../data/plugin.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

/** End-to-end tests share one machine’s cores and, as modules are kept, one browser (`helpers/shared-browser.ts`). */
const e2e = (browser: 'chrome' | 'firefox') => ({
  plugins: [factSetPlugin()],
  test: {
    name: `e2e-${browser}`,
    root,
    include: ['tests/e2e/*.e2e.ts', `tests/e2e/${browser}/*.e2e.ts`],
    env: { SIDELIGHT_BROWSER: browser },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A poll ends as soon as it holds; on a loaded machine that takes some seconds.
    expect: { poll: { timeout: 10_000 } },
    fileParallelism: false,
    isolate: false,
  },
});

export default defineConfig({
  root,
  test: {
    projects: [
      {
        plugins: [factSetPlugin()],
        oxc,
        test: { name: 'unit', root, include: ['tests/{data,shared,repo,commands}/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        plugins: [factSetPlugin()],
        oxc,
        test: { name: 'dom', root, include: ['tests/{page,components}/**/*.test.{ts,tsx}'], environment: 'jsdom', testTimeout: 60_000 },
      },
      e2e('chrome'),
      e2e('firefox'),
    ],
  },
});
