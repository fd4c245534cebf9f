/** The page that opens once, after installation. */
import '../../assets/theme.css';
import '../../components/card.css';
import '../../components/page.css';
import '../../components/settings.css';
import { startSurface } from '../shared/start-surface.ts';
import { WelcomeContainer } from './WelcomeContainer.tsx';

void startSurface(Promise.resolve(), (first) => <WelcomeContainer first={first} />);
