/** A stretch of one axis. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What is left of a stretch on which nothing stands, so that lines through it keep apart. */
const gap = 24;

/**
 * Closes the gaps that hidden boxes leave. Every empty stretch of an axis shrinks for all alike, so that what was
 * above stays above and a level line stays level: readers find again what they knew.
 *
 * @param kept - where boxes stand that are still shown
 * @returns the new place on the axis for an old one
 */
export function closeGaps(kept: readonly Stretch[]): (at: number) => number {
  const cuts = cutsBetween([...kept].sort((a, b) => a.from - b.from));
  return (at) => cuts.reduce((place, { from, to }) => place - shareOf(at, from, to), at);
}

function cutsBetween(kept: readonly Stretch[]): Stretch[] {
  const cuts: Stretch[] = [];
  let end = 0;
  for (const { from, to } of kept) {
    if (from - end > gap) cuts.push({ from: end, to: from });
    end = Math.max(end, to);
  }
  return cuts;
}

/** How far something moves for one gap: what stands inside of it moves in proportion, so that order is kept. */
function shareOf(at: number, from: number, to: number): number {
  const closed = to - from - gap;
  const share = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return Math.round(closed * share);
}
