/** The page that opens once, after installation. */
import '../shared/surface-styles.ts';
import '../../components/settings.css';
import { startSurface } from '../shared/start-surface.ts';
import { WelcomeContainer } from './WelcomeContainer.tsx';

void startSurface(Promise.resolve(), (first) => <WelcomeContainer first={first} />);
