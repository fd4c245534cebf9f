/** Whoever takes something off a list by keys stays where the list is, and is told what was done. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NameList } from '../../components/NameList.tsx';
import { SiteSettings } from '../../components/SiteSettings.tsx';

const focused = () => document.activeElement?.textContent?.trim();
const told = () => [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join('');

/** Lists in which a press takes the name away, as the browser's storage does it: a moment later. */
const LISTS: Record<string, { title: string; say: string; show(names: readonly string[], onGone: (name: string) => void): void; shown(name: string): string }> =
  {
    'silenced names': {
      title: 'Paused',
      say: 'was brought back.',
      shown: (name) => `${name} ×`,
      show: (names, onBack) => render(<NameList legend="Paused" none="None." names={names} onBack={onBack} />, document.body),
    },
    'sites that were added': {
      title: 'Where it runs',
      say: 'was removed.',
      shown: () => 'Remove',
      show: (names, onGone) =>
        render(
          <SiteSettings
            listed={[]}
            own={names.map((name) => ({ pattern: `https://${name}/*`, name }))}
            doubt={() => undefined}
            onAdd={async () => undefined}
            onRemove={(pattern) => onGone(names.find((name) => pattern === `https://${name}/*`) ?? '')}
            paused={false}
            pausedSites={['paused.example']}
            onPaused={vi.fn()}
            onPauseSite={async () => undefined}
            onBack={vi.fn()}
          />,
          document.body,
        ),
    },
  };

describe.each(Object.entries(LISTS))('%s', (_name, { title, say, show, shown }) => {
  let stored: readonly string[];
  const onGone = vi.fn((name: string) => {
    stored = stored.filter((other) => other !== name);
  });
  const store = () => act(() => show(stored, onGone));
  const buttonOf = (name: string) => document.querySelector<HTMLElement>(`[aria-label$=" ${name}"]`);
  const press = (name: string) =>
    act(() => {
      buttonOf(name)?.focus();
      buttonOf(name)?.click();
    });
  beforeEach(() => {
    render(null, document.body);
    stored = ['a', 'b', 'c'];
    act(() => show(stored, onGone));
  });

  test('the one that took its place has the focus, then the last, then the title', () => {
    for (const [name, next] of [
      ['b', 'c'],
      ['c', 'a'],
    ] as const) {
      press(name);
      store();
      expect(document.activeElement).toBe(buttonOf(next));
      expect(focused()).toBe(shown(next));
      expect(told()).toBe(`${name} ${say}`);
    }
    press('a');
    store();
    expect(focused()).toBe(title);
    expect(told()).toBe(`a ${say}`);
  });

  test('who went on in the meantime stays there', () => {
    press('b');
    act(() => buttonOf('a')?.focus());
    store();
    expect(document.activeElement).toBe(buttonOf('a'));
    expect(told()).toBe(`b ${say}`);
  });

  test('two that are pressed before the first has gone both go', () => {
    press('a');
    press('b');
    store();
    expect(stored).toEqual(['c']);
    expect(document.activeElement).toBe(buttonOf('c'));
  });

  test('nothing is said before it is done, nor of what another tab takes away', () => {
    press('b');
    expect(told()).toBe('');
    stored = ['a', 'b'];
    store();
    expect(told()).toBe('');
    expect(document.activeElement).toBe(buttonOf('b'));
  });
});
