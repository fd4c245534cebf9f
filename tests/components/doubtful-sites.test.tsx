import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HostForm } from '../../components/HostForm.tsx';
import { PageState } from '../../components/PageState.tsx';

const wish = vi.fn(async () => undefined);
const button = () => document.querySelector('button') as HTMLButtonElement;
const press = () => act(() => button().click());
const text = () => document.body.textContent ?? '';

beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('a site that the reader writes', () => {
  const write = (value: string) =>
    act(() => {
      const input = document.querySelector('input') as HTMLInputElement;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const doubt = (written: string) => (written.includes('bank') ? 'It looks like a bank.' : undefined);
  beforeEach(() => render(<HostForm label="Add a site" action="Add" done="Added." doubt={doubt} onHost={wish} />, document.body));

  test('is asked for at once', async () => {
    await write('example.org');
    await press();
    expect(wish).toHaveBeenCalledExactlyOnceWith('example.org');
  });

  test('is asked for after a second yes where it is doubtful', async () => {
    await write('some-bank.com');
    await press();
    expect(wish).not.toHaveBeenCalled();
    expect(document.querySelector('[role=status]')?.textContent).toBe('It looks like a bank.');
    expect(button().textContent).toBe('Add it nevertheless');
    await press();
    expect(wish).toHaveBeenCalledExactlyOnceWith('some-bank.com');
  });

  test('is doubted anew when it is another', async () => {
    await write('some-bank.com');
    await press();
    await write('other-bank.com');
    expect(button().textContent).toBe('Add');
    await press();
    expect(wish).not.toHaveBeenCalled();
  });
});

describe('the site of the page', () => {
  const show = (site: string) => render(<PageState state="absent" obstacle="not-listed" site={site} onAllow={wish} />, document.body);

  test('is asked for after a second yes where it is doubtful', async () => {
    show('mail.google.com');
    await press();
    expect(wish).not.toHaveBeenCalled();
    expect(text()).toContain('mail.google.com looks like a mail site');
    await press();
    expect(wish).toHaveBeenCalledOnce();
  });

  test('is doubted anew when the reader has gone to another', async () => {
    show('mail.google.com');
    await press();
    show('login.gov');
    await press();
    expect(wish).not.toHaveBeenCalled();
    expect(text()).toContain('login.gov looks like');
  });
});
