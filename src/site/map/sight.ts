import { linesWhenFolded, shownWhenFolded } from '../../layout/folded.ts';
import { narrowed } from '../../layout/narrowed.ts';
import { wishOf } from './filter.ts';
import type { DrawnLine, MapModel } from './model.ts';
import type { MapState } from './state.ts';

/* Runs in the browser: what folded branches and filters leave in sight. */

export interface Sight {
  /** Ids of claims. */
  readonly claims: ReadonlySet<string>;
  readonly lines: ReadonlySet<DrawnLine>;
}

/** Hides what is out of sight; what is there only to hold what was asked for stands back. */
export function showSight(model: MapModel, state: MapState): Sight {
  const wish = wishOf(model, state.filters);
  const left = narrowed(model.goals, model.lines, wish);
  const unfolded = claimsWhenFolded(model, state.folded);
  const claims = new Set([...left.claims].filter((claim) => unfolded.has(claim)));
  const drawn = linesWhenFolded(claims, state.folded, model.lines);
  const lines = new Set([...left.steps].filter((line) => drawn.has(line)));
  for (const { id, group } of model.boxes.values())
    mark(group, { gone: !claims.has(id), off: wish.claims?.has(id) === false, folded: state.folded.has(id) });
  for (const line of model.lines)
    mark(line.group, { gone: !lines.has(line), off: !wish.steps.has(line), folded: false });
  return { claims, lines };
}

/** What leads to no root is in no branch that could be folded. */
function claimsWhenFolded({ boxes, lines, roots }: MapModel, folded: ReadonlySet<string>): Set<string> {
  const reached = shownWhenFolded(roots, new Set(), lines);
  const shown = shownWhenFolded(roots, folded, lines);
  return new Set([...boxes.keys()].filter((id) => !reached.has(id) || shown.has(id)));
}

function mark(group: SVGGElement, states: Readonly<Record<string, boolean>>): void {
  for (const [state, holds] of Object.entries(states)) group.classList.toggle(`is-${state}`, holds);
}
