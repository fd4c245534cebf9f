import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { ExplanationCard } from '../../components/ExplanationCard.tsx';
import { explain } from '../../data/explain.ts';
import { describing, tableOf } from '../helpers/topics.ts';

const CODE = 'globalThis.hit=1';
const HANDLERS = ['onerror', 'onload', 'onclick', 'onfocus', 'onmouseover', 'ontoggle', 'onanimationstart', 'onbegin', 'onpointerenter', 'onpageshow'];
const TAGS = ['img', 'svg', 'body', 'video', 'details', 'input', 'iframe', 'math', 'object', 'a'];

/** Fifty selections that would be markup if they were taken for it. */
const PAYLOADS: string[] = [
  ...HANDLERS.map((handler) => `<img src=x ${handler}=${CODE}>`),
  ...TAGS.map((tag) => `<${tag} src="x" onload="${CODE}" autofocus>CIPS</${tag}>`),
  ...TAGS.map((tag) => `"'></p></section><${tag} onerror=${CODE}>`),
  ...HANDLERS.map((handler) => `<svg><style><img title="</style><img src=x ${handler}=${CODE}>">`),
  `<script>${CODE}</script>`,
  `<template><script>${CODE}</script></template>`,
  `<a href="javascript:${CODE}">CIPS</a>`,
  `<form action="javascript:${CODE}"><button>`,
  `<base href="https://evil.test/">`,
  `<meta http-equiv=refresh content="0;url=javascript:${CODE}">`,
  `<link rel=stylesheet href=https://evil.test/x.css>`,
  `<style>*{background:url(https://evil.test/x)}</style>`,
  `&lt;img src=x onerror=${CODE}&gt;`,
  '{{constructor.constructor("x")()}} <!-- --><![CDATA[x]]>',
];

test('there are fifty', () => {
  expect(new Set(PAYLOADS).size).toBe(50);
});

describe('a selection is text, whatever it looks like', () => {
  const outline = () => [...document.body.querySelectorAll('*')].map((one) => `${one.localName} ${one.getAttributeNames().join()}`);
  const show = (selection: string) => {
    const explanation = { ...explain(selection, { table: tableOf([]), topics: [], descriptions: describing([]), search: () => [] }), kind: 'none' as const };
    render(<ExplanationCard explanation={explanation} topics={[]} onTopic={() => undefined} onSearch={() => undefined} />, document.body);
  };

  test.each(PAYLOADS)('%s', (payload) => {
    show('words');
    const plain = outline();
    show(payload);
    expect(outline()).toEqual(plain);
    expect(document.querySelector('.selection')?.textContent).toBe(`“${payload.replace(/\s+/g, ' ')}”`);
    expect('hit' in globalThis).toBe(false);
  });
});
