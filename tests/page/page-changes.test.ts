import { expect, test } from 'vitest';
import { createPageChanges } from '../../entrypoints/page/page-changes.ts';

const record = (target: Node) => ({ type: 'characterData', target, addedNodes: [], removedNodes: [] }) as unknown as MutationRecord;

test('more changes at a time than can be looked at make the page as a whole one to read again', () => {
  document.body.innerHTML = '<p>Text</p>';
  const text = document.querySelector('p')?.firstChild as Node;
  const few = createPageChanges();
  few.note(Array.from({ length: 100 }, () => record(text)));
  expect(few.take().blocks).toEqual([document.querySelector('p')]);
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
  expect(many.take()).toEqual({ blocks: [document.body], disturbed: true });
});

test('text that goes from the top of a shadow root makes its component one to read again', () => {
  document.body.innerHTML = '<x-a></x-a>';
  const host = document.querySelector('x-a') as HTMLElement;
  const root = host.attachShadow({ mode: 'open' });
  const changes = createPageChanges();
  changes.note([{ type: 'childList', target: root, addedNodes: [], removedNodes: [document.createTextNode('gone')] } as unknown as MutationRecord]);
  expect(changes.take()).toEqual({ blocks: [host], disturbed: true });
});

test('a component that is to be read again as a whole is one change, whatever else changed in it', () => {
  document.body.innerHTML = '<x-a><p>Text</p></x-a>';
  const host = document.querySelector('x-a') as HTMLElement;
  const changes = createPageChanges();
  changes.renew([]);
  expect(changes.any()).toBe(false);
  changes.renew([host]);
  expect(changes.take()).toEqual({ blocks: [host], disturbed: true });
  changes.note([record(document.querySelector('p')?.firstChild as Node)]);
  changes.renew([host]);
  expect(changes.take()).toEqual({ blocks: [host], disturbed: true });
});
