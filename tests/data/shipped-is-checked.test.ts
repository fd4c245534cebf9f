/** Rule 16 of docs/editorial.md: what is shipped is what was checked, or the build fails. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import shipped from 'virtual:fact-set';
import { afterAll, describe, expect, test } from 'vitest';
import { buildAliasIndex } from '../../data/build-alias-index.ts';
import { officeTableOf } from '../../data/offices.ts';
import { packAliasIndex } from '../../data/pack-alias-index.ts';
import { factSetPlugin, loadCheckedData } from '../../data/plugin.ts';
import { ambiguous, makeTopic } from '../helpers/topics.ts';

test.each([
  ['a name', makeTopic('a', ['A^b'])],
  ['a decoy', makeTopic('a', ['A'], { decoys: ['A\tb'] })],
  ['a needed word', makeTopic('a', [ambiguous('A', 'x`y')])],
])('%s that packing would change is refused', (_name, topic) => {
  expect(() => packAliasIndex(buildAliasIndex([topic]))).toThrow('separator');
});

/** What the bundles read as a virtual module. */
function served(id: string, dataDir?: string): unknown {
  const { load } = factSetPlugin(dataDir) as unknown as { load(id: string): string };
  return new Function(load(`\0virtual:${id}`).replace('export default', 'return'))();
}

describe('the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-data-'));
  cpSync(join(import.meta.dirname, '../../data'), folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('serves the fact set and the sites that were checked, without what only the finder asks for', () => {
    const { factSet, sites } = loadCheckedData();
    const topics = factSet.topics.map(({ decoys, offices, ...topic }) => ({ ...topic, aliases: topic.aliases.map(({ needs, ...alias }) => alias) }));
    const sections = shipped.chapters.flatMap((chapter) => chapter.sections);
    const chapters = shipped.chapters.map((chapter) => ({
      ...chapter,
      sections: chapter.sections.map((section) => ({ ...section, sentences: section.sentences.map(({ links, ...sentence }) => sentence) })),
    }));
    expect({ ...shipped, chapters }).toEqual({ ...factSet, topics });
    expect(sections.flatMap(({ sentences }) => sentences.flatMap(({ links = [] }) => links)).length).toBeGreaterThan(200);
    expect(JSON.stringify(shipped.topics)).not.toMatch(/"(?:decoys|needs|offices)":/);
    expect(served('sites')).toEqual(sites);
    expect(served('offices')).toEqual(officeTableOf(factSet.topics, factSet.edition.reviewed));
  });

  test.each([
    ['a schema', 'edition.json', '{ "reviewed": "2026-02-30", "knowsUntil": "2026" }', 'edition.json: reviewed: must be a real date'],
    ['a check across files', 'retired-ids.json', '["xi-jinping"]', 'was retired'],
    ['JSON', 'corrections.json', '[', 'corrections.json: (file)'],
  ])('serves nothing of what breaks %s', (_name, file, content, message) => {
    const path = join(folder, file);
    writeFileSync(path, content);
    expect(() => served('fact-set', folder)).toThrow(message);
    cpSync(join(import.meta.dirname, '../../data', file), path);
  });
});
