/** The popup: opens on what is on this page. */

import { startBesidePage } from '../shared/start-beside-page.tsx';
import { fitWindow } from './fit-window.ts';
import { findSidePanel } from './side-panel.ts';

fitWindow();
void startBesidePage(findSidePanel());
