/** What the page script never does, looked for in the built file: each pattern is first seen to catch what it is for. Needs `npm run build`. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildDir } from '../helpers/shipped-files.ts';

/** What it is, how it looks in minified code, and lines that do it. */
const NEVER: [what: string, pattern: RegExp, lines: string[]][] = [
  [
    // A name that is handed on comes from `onTrusted`, or from Preact, whose elements stand in a closed root.
    'listens to more than the reader, or than its own end',
    /addEventListener\(["'`](?!abort["'`])/,
    ['document.addEventListener("click",f)', 'addEventListener(`prerenderingchange`,f)', "window.addEventListener('message',f)"],
  ],
  ['hears what a page posts', /["'`]message["'`]|\.onmessage(?:error)?\b/, ['onTrusted(window,"message",f)', 'window.onmessage=f']],
  [
    'tells a page anything',
    /\b(?:postMessage|dispatchEvent|CustomEvent|MessageChannel|BroadcastChannel)\b/,
    ['window.postMessage(1,"*")', 'document.dispatchEvent(e)', 'new CustomEvent("x")', 'new BroadcastChannel("x")'],
  ],
  [
    'makes a field to type in, whose keys a page would hear',
    /(?:createElement\(["'`](?:input|textarea|select)|\(["'`](?:input|textarea|select)["'`],(?:\{|null))|[{,]content-?editable:|\.contentEditable\s*=(?!=)|setAttribute\(["'`]contenteditable/i,
    ['h("input",{type:"text"})', 'h(`textarea`,null)', 'document.createElement("select")', 'h("p",{contentEditable:!0})', 'p.contentEditable="true"'],
  ],
];

describe.each(NEVER)('%s', (_what, pattern, lines) => {
  test.each(lines)('which would be seen: %s', (line) => expect(line).toMatch(pattern));

  test.each(['chrome', 'firefox'] as const)('never, in the page script for %s', (browser) => {
    const code = readFileSync(`${buildDir(browser)}page.js`, 'utf8');
    const at = code.search(pattern);
    expect(at < 0 ? '' : code.slice(Math.max(0, at - 60), at + 60)).toBe('');
  });
});
