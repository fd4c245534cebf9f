import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PageState, type PageStateProps } from '../../components/PageState.tsx';

const onAllow = vi.fn();
const onReload = vi.fn();
const onPause = vi.fn();
const show = (props: PageStateProps) => {
  render(<PageState {...{ onAllow, onReload, onPause }} {...props} />, document.body);
  return { text: document.body.textContent ?? '', button: document.querySelector<HTMLButtonElement>('button') };
};

beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('a page is told as', () => {
  test.each<[string, PageStateProps, string, string | undefined]>([
    ['being asked', { state: 'asking' }, 'Reading this page', undefined],
    ['being read', { state: 'reading' }, 'Reading this page', undefined],
    ['empty of names', { state: 'annotated' }, 'Nothing on this page needs explaining', undefined],
    ['off the subject', { state: 'off-topic' }, 'does not seem to be about', undefined],
    ['paused', { state: 'paused', site: 'bbc.com' }, 'paused on bbc.com', 'Run on bbc.com again'],
    ['paused with everything else', { state: 'paused', site: 'bbc.com', everywhere: true }, 'paused everywhere', 'Go on everywhere'],
    ['paused where the browser does not tell the site', { state: 'paused' }, 'in the options', undefined],
    ['not allowed', { state: 'absent', obstacle: 'not-listed', site: 'example.org' }, 'does not run on example.org', 'Run on example.org'],
    ['no longer allowed', { state: 'absent', obstacle: 'withdrawn', site: 'bbc.com' }, 'does not let Sidelight run on bbc.com any more', 'Allow bbc.com again'],
    [
      'open for longer than the extension',
      { state: 'absent', obstacle: 'not-yet-read', site: 'bbc.com' },
      'already open when Sidelight started',
      'Reload the page',
    ],
    ['of a private kind', { state: 'absent', obstacle: 'private', site: 'proton.me' }, 'keeps away from proton.me', undefined],
    ['not over https', { state: 'absent', obstacle: 'insecure' }, 'not secure (http). Sidelight works only on https pages', undefined],
    ['a file', { state: 'absent', obstacle: 'file' }, 'a file on your computer. Sidelight works only on https pages', undefined],
    ['the browser’s own', { state: 'absent', obstacle: 'browser-page' }, 'No extension can read this page', undefined],
    ['unknown', { state: 'absent', obstacle: 'unknown' }, 'does not run on this page', undefined],
  ])('%s', (_name, props, text, button) => {
    const shown = show(props);
    expect(shown.text).toContain(text);
    expect(shown.button?.textContent).toBe(button);
  });
});

describe('its one button', () => {
  test.each<[string, PageStateProps, typeof onAllow, unknown[]]>([
    ['asks for the site', { state: 'absent', obstacle: 'not-listed', site: 'example.org' }, onAllow, []],
    ['asks for the site again', { state: 'absent', obstacle: 'withdrawn', site: 'bbc.com' }, onAllow, []],
    ['reloads', { state: 'absent', obstacle: 'not-yet-read' }, onReload, []],
    ['brings the site back', { state: 'paused', site: 'bbc.com' }, onPause, [false]],
    ['brings everything back', { state: 'paused', everywhere: true }, onPause, [false]],
  ])('%s', (_name, props, called, withWhat) => {
    show(props).button?.click();
    expect(called).toHaveBeenCalledOnce();
    if (withWhat.length > 0) expect(called).toHaveBeenCalledWith(...withWhat);
  });
});

test.each<[string, Partial<PageStateProps>, string]>([
  ['a refusal', { refused: true }, 'did not allow example.org'],
  ['a setting that could not be stored', { failed: true }, 'could not store this'],
])('%s is said, and the way stays open', (_name, props, text) => {
  const shown = show({ state: 'absent', obstacle: 'not-listed', site: 'example.org', ...props });
  expect(document.querySelector('[role=alert]')?.textContent).toContain(text);
  expect(shown.button).not.toBeNull();
});
