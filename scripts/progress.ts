import { wantsColour } from './colour.ts';

/** Says how far a run is, to whoever looks on. */
export interface Progress {
  /** Replaces what was said before. */
  show(text: string): void;
  /** Leaves nothing behind. */
  clear(): void;
}

/** A terminal, as far as one line of it is concerned. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Milliseconds between two texts: eyes take in no more. */
const pause = 100;

const erase = '\r\u001b[K';

/** One line of a terminal, written over itself; nothing where the output goes to a file or another program. */
export function progressOn(terminal: Terminal, env = process.env, now = () => performance.now()): Progress {
  // What knows no colours cannot erase a line either.
  const isLive = wantsColour(terminal, { ...env, NO_COLOR: '' });
  let shown = -Infinity;
  return {
    show: (text) => {
      if (!isLive || now() - shown < pause) return;
      shown = now();
      terminal.write(erase + text.slice(0, widthOf(terminal)));
    },
    clear: () => {
      if (isLive) terminal.write(erase);
      shown = -Infinity;
    },
  };
}

/** A terminal that does not know its width says 0. The last column stays free: a full line would break. */
function widthOf({ columns = 0 }: Terminal): number {
  return (columns > 0 ? columns : 80) - 1;
}
