/** The background: registers every listener in its first turn, so that a worker woken by an event finds it. */
import { defineBackground } from 'wxt/utils/define-background';
import { registerBadge } from './badge.ts';
import { registerCalls } from './calls.ts';
import { registerCommands } from './commands.ts';
import { registerExplainMenu } from './explain-menu.ts';
import { registerOwnSites } from './own-sites.ts';
import { registerWelcome } from './welcome-tab.ts';

export default defineBackground({
  // As a module it shares the fact set with the surfaces, so that the package holds it once.
  type: 'module',
  main() {
    registerCalls();
    registerExplainMenu();
    registerCommands();
    registerBadge();
    registerWelcome();
    registerOwnSites();
  },
});
