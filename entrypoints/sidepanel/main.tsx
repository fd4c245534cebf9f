/** The side panel: the popup that stays. */
import { startBesidePage } from '../shared/start-beside-page.tsx';

void startBesidePage();
