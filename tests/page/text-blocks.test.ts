import { beforeEach, describe, expect, test } from 'vitest';
import { BLOCK_SEPARATOR } from '../../data/written-name.ts';
import { createShadowRoots } from '../../entrypoints/page/shadow-roots.ts';
import { createBlockReader, type Passage, rangeOf } from '../../entrypoints/page/text-blocks.ts';

const read = (html: string): Passage => {
  document.body.innerHTML = html;
  return createBlockReader(document.body).next(1e9) ?? { text: '', nodes: [], starts: [] };
};
const blocks = (html: string) =>
  read(html)
    .text.split(BLOCK_SEPARATOR)
    .map((block) => block.trim())
    .filter(Boolean);

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('text is read', () => {
  test.each<[string, string, string[]]>([
    ['across inline elements', '<p><b>Xi</b> Jin<a href="#">ping</a></p>', ['Xi Jinping']],
    ['block by block', '<div>One<p>Two</p>Three</div><p>Four</p>', ['One', 'Two', 'Three', 'Four']],
    ['block by block, empty ones included', '<div>One<p></p>Two<hr>Three</div>', ['One', 'Two', 'Three']],
    ['past white space between inline elements', '<p><b>Xi</b> <i>Jinping</i></p>', ['Xi Jinping']],
    ['with a line break as white space', '<p>Putin<br>Xi</p>', ['Putin\nXi']],
    ['with a line break between inline elements', '<p><b>Putin</b><br><i>Xi</i></p>', ['Putin\nXi']],
    [
      'without scripts, styles, forms, code and navigation',
      '<nav>A</nav><script>B</script><style>C</style><form>D</form><pre>E</pre><p>F</p><textarea>G</textarea>',
      ['F'],
    ],
    ['past a form whose fields pretend to be its properties', '<div><form><input name="parentNode"><input name="nodeType"></form><p>Xi</p></div>', ['Xi']],
  ])('%s', (_name, html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });

  test('slice by slice, ending at blocks', () => {
    document.body.innerHTML = '<p>one two</p>'.repeat(100);
    const reader = createBlockReader(document.body);
    const sizes: number[] = [];
    for (let passage = reader.next(50); passage; passage = reader.next(50)) sizes.push(passage.nodes.length);
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(100);
  });

  test('of a page without text, as nothing', () => {
    expect(createBlockReader(document.body).next()).toBeUndefined();
  });
});

describe('of a component', () => {
  const readWith = (html: string, inRoot: string) => {
    document.body.innerHTML = html;
    const root = (document.querySelector('x-a') as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = inRoot;
    const met: ShadowRoot[] = [];
    const reader = createBlockReader(
      document.body,
      createShadowRoots((one) => met.push(one)),
    );
    const passage = reader.next(1e9);
    expect(met).toEqual([root]);
    return passage?.text.split(BLOCK_SEPARATOR).map((block) => block.trim());
  };
  test.each<[string, string, string, string[]]>([
    [
      'its shadow root is read, then what it puts into its slots',
      'One<x-a>Three<p>Four</p></x-a>Five',
      'Two<slot>Unseen</slot>',
      ['One', 'Two', 'Three', 'Four', 'Five'],
    ],
    ['what it puts into no slot is not read', '<p>One</p><x-a><p>Unseen</p></x-a><p>Three</p>', '<p>T<b>wo</b></p>', ['One', 'Two', 'Three']],
    ['nothing is read when its root is empty', '<p>One</p><x-a><p>Unseen</p></x-a><p>Two</p>', '', ['One', 'Two']],
  ])('%s', (_name, html, inRoot, expected) => {
    expect(readWith(html, inRoot)).toEqual(expected);
  });

  test('a root that comes later is told of once', () => {
    document.body.innerHTML = '<x-a></x-a><x-b></x-b><p></p>';
    const shadows = createShadowRoots(() => undefined);
    for (const element of document.body.children) shadows.of(element);
    expect(shadows.late()).toEqual([]);
    for (const element of document.body.children) element.attachShadow({ mode: 'open' });
    document.querySelector('x-b')?.remove();
    expect(shadows.late()).toEqual([document.querySelector('x-a')]);
    expect(shadows.late()).toEqual([]);
  });
});

describe('a range', () => {
  test('spans the inline elements of its mention', () => {
    const passage = read('<p>In Beijing <b>Xi</b> Jinping spoke.</p>');
    const start = passage.text.indexOf('Xi');
    expect(rangeOf(passage, start, start + 'Xi Jinping'.length)?.toString()).toBe('Xi Jinping');
  });

  test('is none when the page has changed the text meanwhile', () => {
    const passage = read('<p>In Beijing Xi Jinping spoke.</p>');
    (passage.nodes[0] as Text).data = 'In';
    expect(rangeOf(passage, 11, 21)).toBeUndefined();
  });
});
