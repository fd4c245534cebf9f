/** Narrower than this is only the moment before the browser has made its window as wide as the popup asks. */
const LEAST_WIDTH = 200; // px

/**
 * Keeps the popup within its window. The browser gives it 800 pixels of the screen at most, so that at a zoom of more than 200 %
 * the window is narrower than the popup asks for. A style cannot tell that from a window that has yet to grow.
 */
export function fitWindow(): void {
  const fit = () => {
    document.body.style.width = '';
    const { clientWidth } = document.documentElement;
    if (clientWidth >= LEAST_WIDTH && clientWidth < document.body.offsetWidth) document.body.style.width = `${clientWidth}px`;
  };
  addEventListener('resize', fit);
  // The list that comes later may need a scroll bar, which takes from the width and tells nobody.
  new ResizeObserver(fit).observe(document.documentElement);
}
