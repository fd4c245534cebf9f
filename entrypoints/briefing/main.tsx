/** The full page: the whole briefing. */
import '../shared/briefing-styles.ts';
import { BriefingContainer } from '../shared/BriefingContainer.tsx';
import { startSurface } from '../shared/start-surface.ts';
import { takeKept } from '../shared/take-kept.ts';

void startSurface(takeKept(false), (first, kept) => <BriefingContainer first={first} kept={kept} beside={false} />);
