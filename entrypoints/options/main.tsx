/** The options page. */
import '../../assets/theme.css';
import '../../components/card.css';
import '../../components/page.css';
import '../../components/briefing.css';
import '../../components/settings.css';
import { startSurface } from '../shared/start-surface.ts';
import { OptionsContainer } from './OptionsContainer.tsx';

void startSurface(Promise.resolve(), (first) => <OptionsContainer first={first} />);
