/** A stretch of one axis. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What is left of an emptied stretch, so that lines which pass there keep apart. */
const remainder = 0.25;

/** No gap stays wider than this, in pixels: readers would scroll through nothing. */
const widest = 60;

/**
 * Closes the gaps that hidden boxes leave. Every stretch of an axis on which only hidden boxes stood shrinks for
 * all alike, so that what was above stays above and a level line stays level: readers find again what they knew,
 * and between the columns lines have the room they had.
 *
 * @returns the new place on the axis for an old one
 */
export function closeGaps(kept: readonly Stretch[], hidden: readonly Stretch[]): (at: number) => number {
  const gaps = merged(hidden).flatMap((stretch) => without(stretch, merged(kept)));
  return (at) => Math.round(gaps.reduce((place, gap) => place - closedBefore(gap, at), at));
}

/** How much of a gap is closed before a place on the axis. */
function closedBefore({ from, to }: Stretch, at: number): number {
  const gap = to - from;
  const passed = Math.min(Math.max(at - from, 0), gap);
  return passed * (1 - Math.min(remainder, widest / gap));
}

/** The same stretches in order, those that overlap as one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && from <= last.to) found.splice(-1, 1, { from: last.from, to: Math.max(last.to, to) });
    else found.push({ from, to });
  }
  return found;
}

/** What others leave free of a stretch. */
function without({ from, to }: Stretch, others: readonly Stretch[]): Stretch[] {
  const free: Stretch[] = [];
  let at = from;
  for (const other of others) {
    if (other.from > at) free.push({ from: at, to: Math.min(other.from, to) });
    at = Math.max(at, other.to);
    if (at >= to) break;
  }
  return [...free, { from: at, to }].filter((stretch) => stretch.to > stretch.from);
}
