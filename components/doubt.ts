import { type Sensitivity, sensitivityOf } from '../data/sensitive-sites.ts';

const LOOKS_LIKE: Record<Sensitivity, string> = {
  mail: 'a mail site',
  money: 'the site of a bank or a payment service',
  health: 'a health site',
  identity: 'a site on which people sign in, identify themselves or pay taxes',
  store: 'a store of browser extensions, where no extension may run',
};

/** What speaks against running on a host, for the reader to think about; undefined where nothing does. */
export function doubtOf(host: string): string | undefined {
  const kind = sensitivityOf(host);
  return kind && `${host} looks like ${LOOKS_LIKE[kind]}. Sidelight would read the text of its pages, inside your browser, to find names. It is made for news.`;
}
