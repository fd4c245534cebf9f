import type { BrowserKind } from './find-browser.ts';

/** The browser that the running project of the test configuration is for. */
export function testedBrowser(): BrowserKind {
  const kind = process.env['SIDELIGHT_BROWSER'];
  if (kind !== 'chrome' && kind !== 'firefox') throw new Error('Run the end-to-end tests by "npm run test:e2e".');
  return kind;
}
