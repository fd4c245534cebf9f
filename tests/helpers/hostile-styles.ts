/** What a page's style sheet can try against the card, whose host is an element of the page. */

/** Rules that would carry the text away from under the pointer are aimed at `div` alone: the card's host is one, the text is in none. */
export const HOSTILE_STYLES: [name: string, css: string][] = [
  ['everything unset', '* { all: unset !important }'],
  ['every box taken out', 'div { display: none !important }'],
  ['every popover hidden', '[popover], :popover-open { display: none !important; visibility: hidden !important }'],
  ['every box made see-through', 'div { opacity: 0 !important }'],
  ['every position taken away', 'div { position: static !important; float: right !important; display: flex !important }'],
  ['the root made the frame of what is fixed', 'html { transform: translateX(0); perspective: 100px; will-change: transform; container-type: inline-size }'],
  ['the root seen through a filter', 'html { filter: invert(1) blur(2px); opacity: 0.3; mix-blend-mode: difference }'],
  ['the root cut off', 'html { contain: layout paint style; clip-path: inset(0 0 40% 0); overflow: clip }'],
  ['the root zoomed', 'html { zoom: 1.25 }'],
  ['every box zoomed', 'div { zoom: 3 !important }'],
  [
    'every box turned and shrunk',
    'div { transform: scale(0.2) rotate(30deg) !important; translate: 200px 50px !important; rotate: 45deg !important; scale: 0.3 !important }',
  ],
  ['every box moved away', 'div { inset: -9999px !important; margin: 300px !important; padding: 90px !important; border: 40px solid red !important }'],
  [
    'every box made tiny',
    'div { width: 1px !important; height: 1px !important; max-width: 1px !important; max-height: 1px !important; overflow: hidden !important }',
  ],
  ['every box made huge', 'div { min-width: 3000px !important; min-height: 3000px !important; box-sizing: content-box !important }'],
  [
    'every box cut to nothing',
    'div { clip-path: circle(0) !important; clip: rect(0, 0, 0, 0) !important; mask: linear-gradient(transparent, transparent) !important }',
  ],
  [
    'loud type',
    '* { font: 900 40px/3 fantasy !important; letter-spacing: 9px !important; word-spacing: 30px !important; text-transform: uppercase !important }',
  ],
  ['loud colours', '* { color: red !important; background: yellow !important; -webkit-text-fill-color: lime !important; text-shadow: 0 0 9px red !important }'],
  ['writing from the right', '* { direction: rtl !important; unicode-bidi: bidi-override !important; text-align: right !important }'],
  ['writing from top to bottom', 'div { writing-mode: vertical-rl !important; text-orientation: upright !important; columns: 5 !important }'],
  [
    'boxes before and after',
    'div::before, div::after { content: "AD" !important; display: block !important; height: 150px !important; background: red !important }',
  ],
  [
    'first letters and lines',
    'div::first-letter, html::first-letter { font-size: 90px !important; color: red !important } div::first-line { font-size: 50px !important; color: red !important }',
  ],
  [
    'our own variables',
    ':root, * { --paper: red !important; --ink: lime !important; --text: 40px !important; --sans: fantasy !important; --left: 0px !important; --top: 0px !important; --text-scale: 3 !important }',
  ],
  ['the variable by which the card is shown', '* { --margin-note: none !important } html > div[popover="manual"][popover] { --margin-note: none !important }'],
  [
    'endless motion',
    '@keyframes away { from, to { opacity: 0; transform: translateX(400px) } } div { animation: away 1s infinite !important; transition: all 9s !important }',
  ],
  [
    'another renderer',
    'div { content-visibility: hidden !important; filter: invert(1) !important; backdrop-filter: blur(9px) !important; mix-blend-mode: difference !important }',
  ],
  [
    'a root for ants',
    'html { font-size: 2px !important; line-height: 0.5; color-scheme: dark } html, body { cursor: none !important; user-select: none !important }',
  ],
];
