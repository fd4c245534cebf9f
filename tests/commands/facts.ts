/**
 * `npm run facts`: figures about the fact set; `--json` prints them as one object, `--warnings` every warning,
 * `--since=v0.1.0` what that edition said otherwise or had and is gone.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { warnOfChanges } from '../../data/changed-facts.ts';
import { checkFactSet } from '../../data/check-fact-set.ts';
import type { FactSet } from '../../data/fact-set.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import { readDataFiles } from '../../data/read-data-files.ts';
import { summarizeFacts } from '../../data/summarize-facts.ts';
import { type EditorialWarning, warnEditorial } from '../../data/warn-editorial.ts';

/** The fact set as a commit or tag holds it. */
function factSetOf(commit: string): FactSet {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-facts-'));
  try {
    const archive = execFileSync('git', ['archive', commit, 'data'], { maxBuffer: 2 ** 28 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return checkFactSet(readDataFiles(join(folder, 'data'))).factSet;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const printWarnings = (warnings: readonly EditorialWarning[]) => {
  for (const { rule, where, message } of warnings) console.log(`rule ${rule}: ${where} ${message}`);
};

const { values } = parseArgs({ options: { json: { type: 'boolean' }, warnings: { type: 'boolean' }, since: { type: 'string' } } });
const { factSet } = loadCheckedData();
const summary = summarizeFacts(factSet);
if (values.json) console.log(JSON.stringify(summary));
else if (values.since) printWarnings(warnOfChanges(factSetOf(values.since), factSet));
else {
  const { share, status, sourceKinds, sourceOrigins, topPublishers, fewestAliases, mostOneSided, ...counts } = summary;
  for (const table of [counts, share, status, sourceKinds, sourceOrigins]) console.table(table);
  for (const list of [topPublishers, fewestAliases, mostOneSided]) console.table(list);
  const warnings = warnEditorial(factSet);
  console.log(`${warnings.length} warnings of the editorial rules, ${factSet.corrections.length} corrections`);
  console.table(
    Object.entries(Object.groupBy(warnings, ({ rule }) => rule)).map(([rule, list]) => ({
      rule,
      warnings: list?.length,
      first: `${list?.[0]?.where} ${list?.[0]?.message}`,
    })),
  );
  if (values.warnings) printWarnings(warnings);
}
