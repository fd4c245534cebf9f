/** `npm run facts`: figures about the fact set; `--json` prints them as one object. */
import { loadCheckedData } from '../../data/plugin.ts';
import { summarizeFacts } from '../../data/summarize-facts.ts';

const summary = summarizeFacts(loadCheckedData().factSet);
if (process.argv.includes('--json')) console.log(JSON.stringify(summary));
else {
  const { share, status, sourceKinds, sourceOrigins, topPublishers, ...counts } = summary;
  for (const table of [counts, share, status, sourceKinds, sourceOrigins]) console.table(table);
  console.table(topPublishers);
}
