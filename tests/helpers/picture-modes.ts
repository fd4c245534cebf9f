/** The ways in which every surface is looked at. */
import type { Page } from 'puppeteer';

export interface PictureMode {
  name: string;
  /** What the browser is told to be like. */
  media: { name: string; value: string }[];
  /** The size of the window for a surface of this size; a popup has its width from itself. */
  size(width: number, height: number, isPopup?: boolean): { width: number; height: number; deviceScaleFactor?: number };
}

const asIs = (width: number, height: number) => ({ width, height });
const light = { name: 'prefers-color-scheme', value: 'light' };

/** Light, dark, zoomed to 200 %, 320 pixels narrow, and in the system's own few colours. */
export const PICTURE_MODES: readonly PictureMode[] = [
  { name: 'light', media: [light], size: asIs },
  { name: 'dark', media: [{ name: 'prefers-color-scheme', value: 'dark' }], size: asIs },
  // Zoom leaves half the room at twice the size. The browser makes a popup's window 800 by 600 pixels of the screen at most.
  {
    name: 'zoom',
    media: [light],
    size: (width, height, isPopup) =>
      isPopup ? { width: 400, height: 300, deviceScaleFactor: 2 } : { width: Math.round(width / 2), height: Math.round(height / 2), deviceScaleFactor: 2 },
  },
  { name: 'narrow', media: [light], size: () => ({ width: 320, height: 640 }) },
  { name: 'forced', media: [light, { name: 'forced-colors', value: 'active' }], size: asIs },
];

/** Tells the browser what to be like; Puppeteer itself knows no forced colours. */
export async function setMode(page: Page, { media }: Pick<PictureMode, 'media'>): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: media });
}
