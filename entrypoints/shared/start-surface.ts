import { type ComponentChild, render } from 'preact';
import { prepareSettings } from './use-settings.ts';

/** What every surface is started with. */
export type FirstSettings = Awaited<ReturnType<typeof prepareSettings>>;

/**
 * Shows a surface once its theme is known, so that nothing flashes in another one. `beside` is what else the first picture
 * needs; both are asked for at the same time.
 */
export async function startSurface<Beside>(beside: Promise<Beside>, make: (settings: FirstSettings, beside: Beside) => ComponentChild): Promise<void> {
  const [settings, other] = await Promise.all([prepareSettings(), beside]);
  render(make(settings, other), document.getElementById('root') as HTMLElement);
}
