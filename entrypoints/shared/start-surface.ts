import { type ComponentChild, render } from 'preact';
import { applyLook, loadSettings } from './load-settings.ts';

/** Shows a surface once its theme is known, so that nothing flashes in another one. */
export function startSurface(content: ComponentChild): void {
  const show = () => render(content, document.getElementById('root') as HTMLElement);
  void loadSettings()
    .then(({ settings }) => applyLook(settings))
    .then(show, show);
}
