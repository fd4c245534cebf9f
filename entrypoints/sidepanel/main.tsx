/** The side panel: the popup that stays. */
import '../../assets/theme.css';
import '../../components/card.css';
import '../../components/page.css';
import '../../components/briefing.css';
import { BriefingContainer } from '../shared/BriefingContainer.tsx';
import { startSurface } from '../shared/start-surface.ts';

startSurface(<BriefingContainer beside={true} initial={{ view: 'page' }} />);
