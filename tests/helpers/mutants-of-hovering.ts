/** How to break what keeps cards from opening, turning and closing against the reader's will, and the tests that should notice. */
import type { Mutant } from './mutants.ts';

const CONTROLLER = ['tests/page/card-controller.test.ts'];
const STATE = ['tests/components/hover-state.test.ts'];
const POINTER = ['tests/page/pointer.test.ts'];

export const MUTANTS_OF_HOVERING: Mutant[] = [
  {
    name: 'the card closes on the way to it',
    file: 'components/hover-state.ts',
    code: 'return toCard ? { ...state, due: at + LEAVE_DELAY } : state;',
    instead: 'return state;',
    tests: STATE,
  },
  {
    name: 'a card opens for a mention that was scrolled away',
    file: 'components/hover-clock.ts',
    code: 'expected === undefined || isUnderPointer(expected)',
    instead: 'true',
    tests: CONTROLLER,
  },
  {
    name: 'a card opens while the reader selects',
    file: 'entrypoints/page/pointer.ts',
    code: "send({ type: 'pressed' });",
    instead: '',
    tests: POINTER,
  },
  {
    name: 'a card stays while the pointer is in a frame',
    file: 'entrypoints/page/pointer.ts',
    code: 'isInFrame(event) && leave',
    instead: 'false && leave',
    tests: POINTER,
  },
  {
    name: 'the pointer takes away what the keyboard is in',
    file: 'components/hover-clock.ts',
    code: '(isMovement(event) && isEntered()) || ',
    instead: '',
    tests: CONTROLLER,
  },
  {
    name: 'a card goes on to another mention turned to another topic',
    file: 'entrypoints/page/card-views.tsx',
    code: 'key={of} ',
    instead: '',
    tests: ['tests/page/card-views.test.ts'],
  },
  {
    name: 'Tab is kept from the page for nothing',
    file: 'entrypoints/page/standing-card.ts',
    code: 'return first !== null;',
    instead: 'return true;',
    tests: ['tests/page/card-focus.test.tsx'],
  },
  {
    name: 'a page’s own events open cards',
    file: 'entrypoints/page/trusted-events.ts',
    code: 'if (event.isTrusted) handle',
    instead: 'handle',
    tests: ['tests/page/trusted-events.test.ts'],
  },
];
