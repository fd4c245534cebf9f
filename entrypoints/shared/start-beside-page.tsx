/** The briefing beside a page, as popup and side panel start it: on what is on this page. */
import './briefing-styles.ts';
import type { Elsewhere } from '../../components/BriefingFoot.tsx';
import { BriefingContainer } from './BriefingContainer.tsx';
import { startSurface } from './start-surface.ts';
import { takeKept } from './take-kept.ts';
import { lookAtTabOnce } from './use-page-of-tab.ts';

/** Starts it; `panel` is the way to the side panel, for a surface that is not the side panel itself. */
export function startBesidePage(panel?: Promise<Elsewhere['panel']>): Promise<void> {
  return startSurface(Promise.all([takeKept(true), lookAtTabOnce(), panel]), (first, [kept, tab, wayToPanel]) => (
    <BriefingContainer first={first} kept={kept} tab={tab} beside={true} panel={wayToPanel} />
  ));
}
