/** What a command is doing, and how far it is. */
export interface Stage {
  /** What is being done: `Writing pages`. */
  readonly what: string;
  /** How much is done: `1,200 of 9,000 files`. */
  readonly far?: string;
  /** The share that is done, from 0 to 1, where it is known. */
  readonly share?: number;
}

/** Where stages are shown: a terminal, or another stream of text such as a log. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** Shows a command's stages to whoever waits for it. */
export interface Progress {
  readonly show: (stage: Stage) => void;
  /** Wipes the line of progress from a terminal, so that other text can take its place. */
  readonly wipe: () => void;
}

// Seconds: between two updates of a terminal's line; between two lines of a log; between two lines of a log where the
// share is unknown; and before the pace of a stage is known.
const BETWEEN_FRAMES = 0.1;
const BETWEEN_LINES = 5;
const BETWEEN_SIGNS = 10;
const PACE_AFTER = 2;
/** The share that has to be done since the last line of a log before the next one. */
const STEP = 0.1;

function printLeft(seconds: number): string {
  if (seconds < 10) return 'a few seconds left';
  if (seconds < 60) return `about ${Math.ceil(seconds / 10) * 10} s left`;
  return `about ${Math.ceil(seconds / 60)} min left`;
}

/** A stage as one line of text. `seconds` is how long it has taken; the line says it, or how much time may be left. */
export function printStage({ what, far, share }: Stage, seconds: number): string {
  const percent = share === undefined ? '' : ` (${Math.floor(share * 100)} %)`;
  const hasPace = share !== undefined && share > 0 && share < 1 && seconds >= PACE_AFTER;
  const left = hasPace ? `, ${printLeft((seconds * (1 - share)) / share)}` : '';
  if (far === undefined) return seconds < PACE_AFTER ? what : `${what} (${Math.floor(seconds)} s)`;
  return `${what}: ${far}${percent}${left}`;
}

/**
 * Shows stages on a terminal as one line that is written over, and elsewhere as few whole lines without control
 * characters. `clock` counts seconds.
 */
export function openProgress(screen: Screen, clock = (): number => performance.now() / 1000): Progress {
  let what: string | undefined;
  let begun = 0;
  let shown = { at: 0, share: 0 };
  let isDrawn = false;
  const isDue = (share: number | undefined, at: number): boolean => {
    const passed = at - shown.at;
    if (screen.isTTY) return passed >= BETWEEN_FRAMES;
    return share === undefined
      ? passed >= BETWEEN_SIGNS
      : share - shown.share >= STEP - 1e-9 && passed >= BETWEEN_LINES;
  };
  return {
    show: (stage) => {
      const at = clock();
      const isNew = stage.what !== what;
      if (isNew) begun = at;
      what = stage.what;
      if (!isNew && !isDue(stage.share, at)) return;
      const line = printStage(stage, at - begun);
      // A line longer than the terminal is wide would wrap, and `\r` could not write over it.
      screen.write(screen.isTTY ? `\r${line.slice(0, (screen.columns || 80) - 1)}\x1b[K` : `${line}\n`);
      shown = { at, share: stage.share ?? 0 };
      isDrawn = true;
    },
    wipe: () => {
      if (screen.isTTY && isDrawn) screen.write('\r\x1b[K');
      isDrawn = false;
      what = undefined;
    },
  };
}
