import { expect, test } from 'vitest';
import { createPageChanges, isWithin } from '../../entrypoints/page/page-changes.ts';

const record = (target: Node) => ({ type: 'characterData', target, addedNodes: [], removedNodes: [] }) as unknown as MutationRecord;

test('more changes at a time than can be looked at make the page as a whole one to read again', () => {
  document.body.innerHTML = '<p>Text</p>';
  const text = document.querySelector('p')?.firstChild as Node;
  const few = createPageChanges();
  few.note(Array.from({ length: 100 }, () => record(text)));
  expect(few.take()).toEqual({ whole: [], own: [document.querySelector('p')], disturbed: true });
  const many = createPageChanges();
  let looked = 0;
  const watched = new Proxy(record(text), {
    get(target, key) {
      looked++;
      return Reflect.get(target, key);
    },
  });
  many.note(Array.from({ length: 10_001 }, () => watched));
  expect(looked).toBe(0);
  expect(many.take()).toEqual({ whole: [document.body], own: [], disturbed: true });
});

test('text that goes from the top of a shadow root makes its component one to read again', () => {
  document.body.innerHTML = '<x-a></x-a>';
  const host = document.querySelector('x-a') as HTMLElement;
  const root = host.attachShadow({ mode: 'open' });
  const changes = createPageChanges();
  changes.note([{ type: 'childList', target: root, addedNodes: [], removedNodes: [document.createTextNode('gone')] } as unknown as MutationRecord]);
  expect(changes.take()).toEqual({ whole: [host], own: [], disturbed: true });
});

test('a component that is to be read again as a whole is one change, whatever else changed in it', () => {
  document.body.innerHTML = '<x-a><p>Text</p></x-a>';
  const host = document.querySelector('x-a') as HTMLElement;
  const changes = createPageChanges();
  changes.renew([]);
  expect(changes.any()).toBe(false);
  changes.renew([host]);
  expect(changes.take()).toEqual({ whole: [host], own: [], disturbed: true });
  changes.note([record(document.querySelector('p')?.firstChild as Node)]);
  changes.renew([host]);
  expect(changes.take()).toEqual({ whole: [host], own: [], disturbed: true });
});

const added = (node: Node) => ({ type: 'childList', target: node.parentNode, addedNodes: [node], removedNodes: [] }) as unknown as MutationRecord;

test('text that changes right in a block leaves the blocks within it alone', () => {
  document.body.innerHTML = '<article>Updated <b>now</b><p>Text</p><section><p>More</p></section></article>';
  const [article, inner] = [document.querySelector('article'), document.querySelector('article > p')] as Element[];
  const changes = createPageChanges();
  changes.note([record(document.querySelector('b')?.firstChild as Node)]);
  const taken = changes.take();
  expect(taken).toEqual({ whole: [], own: [article], disturbed: true });
  const isGone = isWithin(taken);
  expect(isGone(document.querySelector('b')?.firstChild as Node)).toBe(true);
  expect(isGone(inner?.firstChild as Node)).toBe(false);
  expect(isGone(document.createTextNode('gone'))).toBe(true);
  changes.note([record(document.querySelector('b')?.firstChild as Node), added(inner as Node)]);
  expect(changes.take()).toEqual({ whole: [inner], own: [article], disturbed: true });
});

test('what is inline and holds elements is read with its block as a whole', () => {
  document.body.innerHTML = '<article><a><div>Text</div></a></article>';
  const changes = createPageChanges();
  changes.note([added(document.querySelector('a') as Node), record(document.querySelector('div')?.firstChild as Node)]);
  const taken = changes.take();
  expect(taken).toEqual({ whole: [document.querySelector('article')], own: [], disturbed: true });
  expect(isWithin(taken)(document.querySelector('div')?.firstChild as Node)).toBe(true);
});
