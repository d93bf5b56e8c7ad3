import { reasonsOf, targetsOf } from '../../layout/beside.ts';
import type { DrawnBox, MapModel } from './model.ts';

/* Runs in the browser: where the arrow keys lead from a claim. */

/** Where a reader stands, and how they came there. */
export interface Standing {
  readonly at: string;
  /** The claim whose reasons are walked through. */
  readonly under: string | undefined;
  /** The claim they stood on before. */
  readonly before: string | undefined;
}

type Step = (model: MapModel, standing: Standing) => string | undefined;

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: parentOf,
  ArrowRight: (model, { at, before }) => preferred(inSight(model, reasonsOf(at, model.lines)), before),
  ArrowUp: (model, standing) => siblingOf(model, standing, -1),
  ArrowDown: (model, standing) => siblingOf(model, standing, 1),
  Home: (model) => inSight(model, model.roots)[0],
};

/** The claim a key leads to: left to the target, right to the reasons, up and down between siblings. */
export function nextClaim(model: MapModel, key: string, standing: Standing): string | undefined {
  return steps[key]?.(model, standing);
}

function parentOf(model: MapModel, { at, under }: Standing): string | undefined {
  return preferred(inSight(model, targetsOf(at, model.lines)), under);
}

function siblingOf(model: MapModel, standing: Standing, by: number): string | undefined {
  const { at } = standing;
  const parent = model.roots.includes(at) ? undefined : parentOf(model, standing);
  const siblings = inSight(model, parent === undefined ? model.roots : reasonsOf(parent, model.lines));
  return siblings[siblings.indexOf(at) + by];
}

function preferred(ids: readonly string[], wish: string | undefined): string | undefined {
  return ids.find((id) => id === wish) ?? ids[0];
}

/** Claims in sight from the top down. */
function inSight({ boxes }: MapModel, ids: readonly string[]): string[] {
  const found = ids.flatMap((id): DrawnBox[] => {
    const box = boxes.get(id);
    return box && !box.group.classList.contains('is-gone') ? [box] : [];
  });
  return found.sort((a, b) => a.y - b.y || a.x - b.x).map(({ id }) => id);
}
