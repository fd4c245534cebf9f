/** Each guard between the floors is seen to bite: one wrong line a rule. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the linter says of a file of this content at this path. The rules go by folder, so the file stands there for a moment. */
function lint(path: string, content: string): string {
  writeFileSync(`${ROOT}${path}`, content);
  try {
    const { stdout, stderr } = spawnSync(`${ROOT}node_modules/.bin/biome`, ['lint', path], { cwd: ROOT, encoding: 'utf8' });
    return `${stdout}${stderr}`;
  } finally {
    rmSync(`${ROOT}${path}`);
  }
}

describe('the linter refuses', () => {
  test.each<[string, string, string]>([
    ['the browser in data', 'data/wrong.ts', "import browser from 'webextension-polyfill';\nexport const id = browser.runtime.id;\n"],
    ['Preact in data', 'data/wrong.ts', "import { h } from 'preact';\nexport const wrong = h;\n"],
    [
      'a component in data, even as a type',
      'data/wrong.ts',
      "import type { TopicCardProps } from '../components/TopicCard.tsx';\nexport type Wrong = TopicCardProps;\n",
    ],
    ['a virtual module in data', 'data/wrong.ts', "import facts from 'virtual:fact-set';\nexport const wrong = facts;\n"],
    ['the browser in components', 'components/Wrong.tsx', "import browser from 'webextension-polyfill';\nexport const id = browser.runtime.id;\n"],
    ['a room in components', 'components/Wrong.tsx', "import { parseRoute } from '../entrypoints/shared/route.ts';\nexport const wrong = parseRoute;\n"],
    ['a room in the wires', 'entrypoints/shared/wrong.ts', "import { describeTopic } from '../background/topics.ts';\nexport const wrong = describeTopic;\n"],
    ['a room in a room', 'entrypoints/popup/wrong.ts', "import { describeTopic } from '../background/topics.ts';\nexport const wrong = describeTopic;\n"],
    [
      'a room in the page script',
      'entrypoints/page/wrong.ts',
      "import { describeTopic } from '../background/topics.ts';\nexport const wrong = describeTopic;\n",
    ],
    ['the fact set in the page script', 'entrypoints/page/wrong.ts', "import facts from 'virtual:fact-set';\nexport const wrong = facts;\n"],
    ['the polyfill in the page script', 'entrypoints/page/wrong.ts', "import browser from 'webextension-polyfill';\nexport const id = browser.runtime.id;\n"],
    ['fuse.js in the page script', 'entrypoints/page/wrong.ts', "import Fuse from 'fuse.js';\nexport const wrong = Fuse;\n"],
    ['tests in the product', 'entrypoints/popup/wrong.ts', "import { makeTopic } from '../../tests/helpers/topics.ts';\nexport const wrong = makeTopic;\n"],
  ])('%s', (_name, path, content) => {
    expect(lint(path, content)).toContain('noRestrictedImports');
  });

  test('nothing in a file that keeps to its floor', () => {
    expect(lint('data/right.ts', "import { foldName } from './fold.ts';\nexport const right = foldName;\n")).not.toContain('noRestrictedImports');
  });
});
