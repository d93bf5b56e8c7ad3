import { reasonsOf } from './beside.ts';
import type { Step } from './ways.ts';

/**
 * The claims that stay in sight when branches are folded: those that still lead to a root by a way that passes no
 * folded claim, and the folded ones themselves.
 */
export function shownWhenFolded(
  roots: readonly string[],
  folded: ReadonlySet<string>,
  steps: readonly Step[],
): Set<string> {
  const shown = new Set(roots);
  for (const claim of shown) {
    if (folded.has(claim)) continue;
    for (const reason of reasonsOf(claim, steps)) shown.add(reason);
  }
  return shown;
}

/** The lines that are drawn then: between claims in sight, and on none that is folded. */
export function linesWhenFolded<Line extends Step>(
  shown: ReadonlySet<string>,
  folded: ReadonlySet<string>,
  lines: readonly Line[],
): Set<Line> {
  const isShown = (line: Line): boolean => {
    const attacked = lines.find(({ id }) => id === line.target);
    const isAimShown = attacked ? isShown(attacked) : shown.has(line.target) && !folded.has(line.target);
    return isAimShown && line.premises.every((premise) => shown.has(premise));
  };
  return new Set(lines.filter(isShown));
}
