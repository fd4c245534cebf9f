/** Checks all data files, one by one against their schemas and then across files. Problems are data: file, field, message. */
import * as v from 'valibot';
import { checkAcrossFiles } from './check-across-files.ts';
import { chapterFile } from './check-briefing.ts';
import { checkEditorial } from './check-editorial.ts';
import type { FactSet } from './fact-set.ts';
import type { DataFile } from './read-data-files.ts';
import { Ids, type Rival, RivalSchema, SourceSchema, TopicSchema } from './schema.ts';
import { ChapterSchema, ClaimSchema, CorrectionSchema, EditionSchema, MilestoneSchema, type Site, SiteSchema } from './schema-briefing.ts';
import { SeriesSchema } from './schema-series.ts';

/** What is wrong, and where: `data/topics/cips.json`, `facts.0.on`. */
export interface Problem {
  file: string;
  field: string;
  message: string;
}

/** The checked fact set, sites and rivals; `problems` is empty exactly when all may be used. */
export interface CheckedData {
  factSet: FactSet;
  sites: Site[];
  rivals: Rival[];
  problems: Problem[];
}

/** Checks the files; parts that do not fit their schema are left out of the result and told as problems. */
export function checkFactSet(files: readonly DataFile[]): CheckedData {
  const problems: Problem[] = [];
  const parse = <Schema extends v.GenericSchema>(schema: Schema, { file, content, error }: DataFile): v.InferOutput<Schema>[] => {
    if (error !== undefined) {
      problems.push({ file, field: '(file)', message: error });
      return [];
    }
    const result = v.safeParse(schema, content);
    if (result.success) return [result.output];
    for (const issue of result.issues) problems.push({ file, field: v.getDotPath(issue) ?? '(file)', message: issue.message });
    return [];
  };
  const inFolder = <Schema extends v.GenericSchema>(folder: string, schema: Schema) =>
    files.filter(({ file }) => file.startsWith(`${folder}/`)).flatMap((file) => parse(schema, file));
  const single = <Schema extends v.GenericSchema>(name: string, schema: Schema) =>
    files.filter(({ file }) => file === name).flatMap((file) => parse(schema, file))[0];

  const factSet: FactSet = {
    edition: single('edition.json', EditionSchema) ?? { reviewed: '', completeUntil: '', newest: '' },
    topics: inFolder('topics', TopicSchema).sort((a, b) => (a.id < b.id ? -1 : 1)),
    sources: single('sources.json', v.array(SourceSchema)) ?? [],
    claims: single('briefing/claims.json', v.array(ClaimSchema)) ?? [],
    chapters: inFolder('briefing/chapters', ChapterSchema),
    milestones: single('briefing/milestones.json', v.array(MilestoneSchema)) ?? [],
    series: inFolder('series', SeriesSchema),
    corrections: single('corrections.json', v.array(CorrectionSchema)) ?? [],
    retired: single('retired-ids.json', Ids) ?? [],
  };
  const sites = single('sites.json', v.array(SiteSchema)) ?? [];
  const rivals = single('rivals.json', v.array(RivalSchema)) ?? [];
  problems.push(...checkFileNames(files));
  if (problems.length === 0) problems.push(...checkAcrossFiles(factSet, sites, rivals), ...checkEditorial(factSet));
  return { factSet, sites, rivals, problems };
}

/** A topic's or series' file is called as its id; a chapter's also bears its place, so that the folder shows the order. */
function checkFileNames(files: readonly DataFile[]): Problem[] {
  const chapters = files.filter(({ file }) => file.startsWith('briefing/chapters/'));
  return files.flatMap((one) => {
    const id = (one.content as { id?: unknown } | undefined)?.id;
    const place = chapters.indexOf(one);
    if (typeof id !== 'string' || (place < 0 && !/^(topics|series)\//.test(one.file))) return [];
    const file = place < 0 ? one.file.replace(/[^/]*$/, `${id}.json`) : chapterFile(place, id);
    return one.file === file ? [] : [{ file: one.file, field: 'id', message: `is "${id}", so the file must be called ${file}` }];
  });
}

/** One line a problem, as the build prints them. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems.map(({ file, field, message }) => `data/${file}: ${field}: ${message}`).join('\n');
}
