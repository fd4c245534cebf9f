import sites from 'virtual:sites';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { allowedPatterns, grantedPatterns, listedPatterns, patternsToAsk } from '../shared/allowed-sites.ts';
import { isCovered, isListed, isReached, nameOfPattern, ownEntries, ownPatterns, parseHost, withWww } from '../shared/sites.ts';
import { whyNoHost } from './why-no-host.ts';

const LISTED = sites.map(({ host }) => host);
/** As a reader looks for them; the file is in the order of the hosts. */
const NAMES = sites.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en'));

/** The reader's own sites, as the browser grants them, and how to change them. */
export function useOwnSites() {
  const [own, setOwn] = useState<string[]>([]);
  /** Listed sites that the reader has taken back in the browser's own settings. */
  const [withdrawn, setWithdrawn] = useState<string[]>([]);
  useEffect(() => {
    const load = () =>
      void grantedPatterns().then((granted) => {
        setOwn(ownPatterns(granted, listedPatterns()).sort());
        setWithdrawn(LISTED.filter((host) => !isCovered(host, granted)));
      });
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
    listed: NAMES,
    /** Asks before anything else is waited for: the browser wants the reader's own click. */
    async add(written: string): Promise<string | undefined> {
      const host = parseHost(written);
      if (!host) return whyNoHost(written);
      if (isListed(host, LISTED) && !isListed(host, withdrawn)) return `Sidelight runs on ${host} already.`;
      if (isReached(host, own)) return `You have added ${host} already.`;
      const granted = await browser.permissions.request({ origins: patternsToAsk(host) }).catch(() => false);
      if (!granted) return `The browser did not allow ${host}. Nothing was changed.`;
      // Firefox says yes, and adds nothing, to what all sites hold.
      return isReached(host, await allowedPatterns())
        ? undefined
        : `The browser adds no site by name while it allows all. Remove “All sites over https” first.`;
    },
    remove(pattern: string): void {
      void browser.permissions.remove({ origins: own.filter((one) => one === pattern || one === withWww(pattern)) });
    },
  };
}
