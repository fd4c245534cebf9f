/** Runs axe in a page and gives what it found wrong, in words, with the number of checks that passed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface AxeOutcome {
  violations: string[];
  passes: number;
}

export async function runAxe(page: Page): Promise<AxeOutcome> {
  await page.evaluate(AXE);
  const { violations, passes } = (await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { run(context: Document, options: object): Promise<unknown> } };
    return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  })) as Pick<AxeResults, 'violations' | 'passes'>;
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.split('\n').at(-1)?.trim()}`),
    ),
    passes: passes.length,
  };
}
