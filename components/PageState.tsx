import { useState } from 'preact/hooks';
import { doubtOf } from './doubt.ts';

/** Why nothing runs on a page. */
export type Obstacle = 'not-listed' | 'withdrawn' | 'not-yet-read' | 'private' | 'insecure' | 'file' | 'browser-page' | 'unknown';

/** The state of the page beside the surface, where there is nothing to list. */
export interface PageStateProps {
  state: 'reading' | 'annotated' | 'off-topic' | 'paused' | 'absent' | 'asking';
  /** The page's site as readers know it, where the browser tells. */
  site?: string | undefined;
  obstacle?: Obstacle | undefined;
  /** Everything rests, not this site alone. */
  everywhere?: boolean | undefined;
  /** The browser or the reader refused. */
  refused?: boolean | undefined;
  /** A setting could not be stored. */
  failed?: boolean | undefined;
  /** Asks the browser for the page's site. */
  onAllow?(): void;
  onReload?(): void;
  /** Pauses the page's site, or brings it back, everywhere if it rests everywhere. */
  onPause?: ((paused: boolean) => void) | undefined;
}

/** What is said, the one button that helps, and what happens when it is pressed. */
interface Telling {
  text: string;
  help?: string;
  button?: { label: string; press: (() => void) | undefined };
}

/** True while the page's state is not known yet. */
export const isAwaited = (state: PageStateProps['state']): boolean => state === 'asking' || state === 'reading';

/** Says what the page's state is, and offers the one button that changes it. */
export function PageState(props: PageStateProps) {
  const { site = 'this site' } = props;
  const [doubted, setDoubted] = useState<string>();
  const doubt = props.site && doubtOf(props.site);
  const isDoubted = doubt !== undefined && doubted === props.site;
  const onAllow = doubt && props.onAllow && !isDoubted ? () => setDoubted(props.site) : props.onAllow;
  const { text, help, button } = tell({ ...props, onAllow, doubt: isDoubted ? doubt : undefined });
  return (
    <div class="page-state" data-state={props.obstacle ?? props.state}>
      <p role="status" class={isAwaited(props.state) ? 'awaited' : undefined}>
        {text}
      </p>
      {button?.press && (
        <p>
          <button type="button" class="button" data-help onClick={button.press}>
            {button.label}
          </button>
        </p>
      )}
      {help && <p class="help">{help}</p>}
      {props.refused && (
        <p class="warning" role="alert">
          The browser did not allow {site}. You can ask again.
        </p>
      )}
      {props.failed && (
        <p class="warning" role="alert">
          The browser could not store this. Nothing was changed.
        </p>
      )}
    </div>
  );
}

/** The page's state, with what speaks against its site once the reader has asked for it. */
type Told = Omit<PageStateProps, 'onAllow'> & { onAllow: (() => void) | undefined; doubt: string | undefined };

function tell(props: Told): Telling {
  const { state, site = 'this site', everywhere, onPause } = props;
  switch (state) {
    case 'asking':
    case 'reading':
      return { text: 'Reading this page…' };
    case 'annotated':
      return { text: 'Nothing on this page needs explaining.' };
    case 'off-topic':
      return { text: 'This page does not seem to be about Russia, China or the war in Ukraine, so nothing is underlined.' };
    case 'paused':
      return everywhere
        ? { text: 'Sidelight is paused everywhere.', button: { label: 'Go on everywhere', press: onPause && (() => onPause(false)) } }
        : {
            text: `Sidelight is paused on ${site}.`,
            button: { label: `Run on ${site} again`, press: props.site ? onPause && (() => onPause(false)) : undefined },
            ...(!props.site && { help: 'Bring the site back in the options.' }),
          };
    case 'absent':
      return tellObstacle(props);
  }
}

function tellObstacle({ obstacle, site = 'this site', doubt, onAllow, onReload }: Told): Telling {
  switch (obstacle) {
    case 'not-listed':
      return {
        text: doubt ?? `Sidelight does not run on ${site}.`,
        button: { label: doubt ? `Run on ${site} nevertheless` : `Run on ${site}`, press: onAllow },
        help: 'The browser will ask you. You can take it back in the options.',
      };
    case 'withdrawn':
      return { text: `The browser does not let Sidelight run on ${site} any more.`, button: { label: `Allow ${site} again`, press: onAllow } };
    case 'not-yet-read':
      return {
        text: 'This page was already open when Sidelight started, or it is a PDF.',
        button: { label: 'Reload the page', press: onReload },
      };
    case 'private':
      return { text: `You allow Sidelight all sites, but it keeps away from ${site}: what is there looks private. The options can add it by name.` };
    case 'insecure':
      return { text: 'This page is not secure (http). Sidelight works only on https pages.' };
    case 'file':
      return { text: 'This page is a file on your computer. Sidelight works only on https pages.' };
    case 'browser-page':
      return { text: 'No extension can read this page: it belongs to the browser. Open a news article about Russia, China or the war in Ukraine.' };
    default:
      return { text: 'Sidelight does not run on this page. Select a name and choose “Explain this” from its context menu, or search above.' };
  }
}
