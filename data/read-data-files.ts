/** Reads the files of `data/` from disk, unchecked. Runs at build time and in commands only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One JSON file of the fact set: its path below `data/`, and its content or why it could not be read. */
export interface DataFile {
  file: string;
  content?: unknown;
  error?: string;
}

/** Folders with one entry a file; single files that hold a list or an object. */
const FOLDERS = ['topics', 'series', 'briefing/chapters'];
const FILES = [
  'sources.json',
  'sites.json',
  'rivals.json',
  'edition.json',
  'corrections.json',
  'retired-ids.json',
  'briefing/claims.json',
  'briefing/milestones.json',
];

/** Reads every data file below `dataDir`, sorted by path; a file that is missing or no JSON is told, not thrown. */
export function readDataFiles(dataDir: string): DataFile[] {
  const listed = FOLDERS.flatMap((folder) =>
    list(join(dataDir, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => `${folder}/${name}`),
  );
  return [...listed, ...FILES].sort().map((file) => readDataFile(dataDir, file));
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readDataFile(dataDir: string, file: string): DataFile {
  try {
    return { file, content: JSON.parse(readFileSync(join(dataDir, file), 'utf8')) };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}
