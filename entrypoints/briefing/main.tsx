/** The full page: the whole briefing. */
import { render } from 'preact';
import '../../assets/theme.css';
import '../../components/card.css';
import '../../components/page.css';
import { BriefingContainer } from '../shared/BriefingContainer.tsx';
import { applyLook, loadSettings } from '../shared/load-settings.ts';

void loadSettings().then(({ settings }) => applyLook(settings));
render(<BriefingContainer tab={false} initial={{ view: 'home' }} />, document.getElementById('root') as HTMLElement);
