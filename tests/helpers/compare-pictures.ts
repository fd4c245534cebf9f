/** Compares two pictures in a browser, which can read PNG by itself. */
import type { Page } from 'puppeteer';

/** A pixel differs when one of its colours differs by more than this of 255: less is rounding. */
const LEAST_DIFFERENCE = 8;

/** The share of pixels that differ, from 0 to 1; 1 where the sizes differ. `page` is any open page. */
export function shareOfDifference(page: Page, before: Uint8Array, after: Uint8Array): Promise<number> {
  return page.evaluate(
    async (pictures, least) => {
      const [one, other] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (!one || !other || one.width !== other.width || one.height !== other.height) return 1;
      let different = 0;
      for (let i = 0; i < one.data.length; i += 4) {
        const far = (offset: number) => Math.abs((one.data[i + offset] ?? 0) - (other.data[i + offset] ?? 0)) > least;
        if (far(0) || far(1) || far(2)) different++;
      }
      return different / (one.data.length / 4);
    },
    [before, after].map((bytes) => Buffer.from(bytes).toString('base64')),
    LEAST_DIFFERENCE,
  );
}
