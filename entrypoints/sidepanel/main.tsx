/** The side panel: the popup that stays. */
import '../shared/briefing-styles.ts';
import { BriefingContainer } from '../shared/BriefingContainer.tsx';
import { startSurface } from '../shared/start-surface.ts';
import { takeKept } from '../shared/take-kept.ts';
import { lookAtTabOnce } from '../shared/use-page-of-tab.ts';

void startSurface(Promise.all([takeKept(true), lookAtTabOnce()]), (first, [kept, tab]) => (
  <BriefingContainer first={first} kept={kept} tab={tab} beside={true} />
));
