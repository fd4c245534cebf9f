/** The full page: the whole briefing. */
import '../../assets/theme.css';
import '../../components/card.css';
import '../../components/page.css';
import '../../components/briefing.css';
import { BriefingContainer } from '../shared/BriefingContainer.tsx';
import { startSurface } from '../shared/start-surface.ts';

void startSurface(Promise.resolve(), (first) => <BriefingContainer first={first} beside={false} />);
