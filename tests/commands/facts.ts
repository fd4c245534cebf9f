/** `npm run facts`: figures about the fact set; `--json` prints them as one object, `--warnings` every warning. */

import { warnEditorial } from '../../data/check-editorial.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import { summarizeFacts } from '../../data/summarize-facts.ts';

const { factSet } = loadCheckedData();
const summary = summarizeFacts(factSet);
if (process.argv.includes('--json')) console.log(JSON.stringify(summary));
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
  if (process.argv.includes('--warnings')) for (const { rule, where, message } of warnings) console.log(`rule ${rule}: ${where} ${message}`);
}
