/** Between which values the options let a setting be, in which steps; nothing beyond is taken from elsewhere either. */
interface Bounds {
  least: number;
  most: number;
  step: number;
}

/** Rest on a mention until its card shows, in ms. */
export const HOVER_DELAY: Bounds = { least: 100, most: 1500, step: 50 };
/** In percent. */
export const TEXT_SIZE: Bounds = { least: 75, most: 200, step: 5 };
