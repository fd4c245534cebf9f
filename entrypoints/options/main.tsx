/** The options page. */
import '../shared/briefing-styles.ts';
import '../../components/settings.css';
import { startSurface } from '../shared/start-surface.ts';
import { OptionsContainer } from './OptionsContainer.tsx';

void startSurface(Promise.resolve(), (first) => <OptionsContainer first={first} />);
