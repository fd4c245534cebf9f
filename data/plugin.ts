/**
 * Vite plugin: checks `data/` and serves it to the bundles as virtual modules. A bad file fails the build with its name and
 * field.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { openAliasIndex } from './alias-table.ts';
import { buildAliasIndex } from './build-alias-index.ts';
import { type CheckedData, checkFactSet, describeProblems } from './check-fact-set.ts';
import { linkNames } from './link-names.ts';
import { officeTableOf } from './offices.ts';
import { outlineOf } from './outline.ts';
import { packAliasIndex } from './pack-alias-index.ts';
import { readDataFiles } from './read-data-files.ts';
import type { Topic } from './schema.ts';

const DATA_DIR = fileURLToPath(new URL('.', import.meta.url));

/** Reads and checks `data/`. Throws one error that lists every problem with file and field. */
export function loadCheckedData(dataDir = DATA_DIR): CheckedData {
  const checked = checkFactSet(readDataFiles(dataDir));
  if (checked.problems.length > 0) throw new Error(`The fact set has ${checked.problems.length} problem(s):\n${describeProblems(checked.problems)}`);
  return checked;
}

const packedNames = ({ factSet, rivals }: CheckedData): string => packAliasIndex(buildAliasIndex(factSet.topics, rivals));

/** Names stay one text; everything else is JSON, which parses faster than the same as code. */
const asIndexModule = (data: CheckedData): string => `export default ${JSON.stringify(packedNames(data))};`;

/** A character beyond ASCII as JSON and code may write it. */
export const escapeOf = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Escaped once more than the script that holds it: the text is parsed with one byte a character too, and every start of the worker waits for it. */
const asciiJson = (value: unknown): string => JSON.stringify(value).replace(/[\u0080-\uffff]/g, escapeOf);

const asModule = (value: unknown): string => `export default JSON.parse(${JSON.stringify(asciiJson(value))});`;

/** Without what only the finder asks for, which has it in the alias index and in the table of offices. */
const asToldTopics = (topics: readonly Topic[]): Topic[] =>
  topics.map(({ decoys: _decoys, offices: _offices, ...topic }) => ({ ...topic, aliases: topic.aliases.map(({ needs: _needs, ...alias }) => alias) }));

/** The fact set in parts, each a file of its own in the build: Mozilla's linter reads none of more than 5 MB. */
function asFactSetModule(data: CheckedData): string {
  const { topics, sources: _sources, ...rest } = data.factSet;
  const told = { ...rest, chapters: linkNames(rest.chapters, topics, openAliasIndex(packedNames(data))) };
  return `import topics from 'virtual:topics'; import sources from 'virtual:sources'; export default { ...JSON.parse(${JSON.stringify(asciiJson(told))}), topics, sources };`;
}

const PARTS = ['topics', 'sources'].map((name) => ({ name, test: new RegExp(`virtual:${name}$`) }));

/** Serves `virtual:fact-set` and its parts, `virtual:outline`, `virtual:alias-index`, `virtual:offices` and `virtual:sites`. */
export function factSetPlugin(dataDir = DATA_DIR): Plugin {
  const modules: Record<string, (data: CheckedData) => string> = {
    'virtual:fact-set': asFactSetModule,
    'virtual:topics': (data) => asModule(asToldTopics(data.factSet.topics)),
    'virtual:sources': (data) => asModule(data.factSet.sources),
    'virtual:outline': (data) => asModule(outlineOf(data.factSet)),
    'virtual:alias-index': asIndexModule,
    'virtual:offices': ({ factSet: { topics, edition } }) => asModule(officeTableOf(topics, edition.reviewed)),
    'virtual:sites': (data) => asModule(data.sites),
  };
  let data: CheckedData | undefined;
  return {
    name: 'sidelight:fact-set',
    // A build of one file, as the page script's, has no parts.
    outputOptions: (options) => (options.format === 'es' ? { ...options, codeSplitting: { groups: PARTS } } : options),
    buildStart() {
      data = loadCheckedData(dataDir);
      for (const { file } of readDataFiles(dataDir)) this.addWatchFile(`${dataDir}/${file}`);
    },
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const make = modules[id.replace('\0', '')];
      if (!make || !id.startsWith('\0')) return undefined;
      data ??= loadCheckedData(dataDir);
      return make(data);
    },
  };
}
