import sites from 'virtual:sites';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { listedPatterns } from '../shared/allowed-sites.ts';
import { isListed, isReached, nameOfPattern, ownEntries, ownPatterns, parseHost, patternsOf, withWww } from '../shared/sites.ts';

const LISTED = sites.map(({ host }) => host);

/** The reader's own sites, as the browser grants them, and how to change them. */
export function useOwnSites() {
  const [own, setOwn] = useState<string[]>([]);
  useEffect(() => {
    const load = () => void browser.permissions.getAll().then(({ origins = [] }) => setOwn(ownPatterns(origins, listedPatterns()).sort()));
    load();
    browser.permissions.onAdded.addListener(load);
    browser.permissions.onRemoved.addListener(load);
    return () => {
      browser.permissions.onAdded.removeListener(load);
      browser.permissions.onRemoved.removeListener(load);
    };
  }, []);
  return {
    own: ownEntries(own).map((pattern) => ({ pattern, name: nameOfPattern(pattern) })),
    listed: sites.map(({ name }) => name),
    /** Asks before anything else is waited for: the browser wants the reader's own click. */
    async add(written: string): Promise<string | undefined> {
      const host = parseHost(written);
      if (!host) return 'This is no address of a site over https, such as example.org.';
      if (isListed(host, LISTED)) return `Sidelight runs on ${host} already.`;
      if (isReached(host, own)) return `You have added ${host} already.`;
      const granted = await browser.permissions.request({ origins: patternsOf(host) }).catch(() => false);
      return granted ? undefined : `The browser did not allow ${host}. Nothing was changed.`;
    },
    remove(pattern: string): void {
      void browser.permissions.remove({ origins: own.filter((one) => one === pattern || one === withWww(pattern)) });
    },
  };
}
