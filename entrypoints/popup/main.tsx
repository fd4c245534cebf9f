/** The popup: opens on what is on this page. */

import { startBesidePage } from '../shared/start-beside-page.tsx';
import { findSidePanel } from './side-panel.ts';

void startBesidePage(findSidePanel());
