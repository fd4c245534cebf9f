/** The briefing beside a page, as popup and side panel start it: on what is on this page. */
import './briefing-styles.ts';
import { BriefingContainer } from './BriefingContainer.tsx';
import { startSurface } from './start-surface.ts';
import { takeKept } from './take-kept.ts';
import { lookAtTabOnce } from './use-page-of-tab.ts';

export function startBesidePage(): Promise<void> {
  return startSurface(Promise.all([takeKept(true), lookAtTabOnce()]), (first, [kept, tab]) => (
    <BriefingContainer first={first} kept={kept} tab={tab} beside={true} />
  ));
}
