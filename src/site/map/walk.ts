import type { StateStore } from './address.ts';
import { nextClaim } from './keys.ts';
import { light, wayAsSentence } from './light.ts';
import type { DrawnBox, MapModel } from './model.ts';
import type { Panel } from './panel.ts';

/*
 * Runs in the browser: from claim to claim. The drawing is one stop for the Tab key; arrow keys follow arguments,
 * Enter opens the claim, Escape returns.
 */

interface Walk {
  readonly map: MapModel;
  readonly store: StateStore;
  readonly panel: Panel;
  /** The claims passed on the way here, for Escape. */
  readonly trail: string[];
  /** The claims from whose reasons one came, for the way back to the left. */
  readonly parents: string[];
  /** What the caption says while no claim is in focus. */
  readonly rest: string;
}

export function startWalk(
  map: MapModel,
  store: StateStore,
  panel: Panel,
): { readonly walkTo: (claim: string | undefined) => void } {
  const walk: Walk = { map, store, panel, trail: [], parents: [], rest: map.part('sentence').textContent };
  rove(walk, map.boxes.get(store.state().at ?? map.roots[0] ?? ''));
  listenToPointer(walk);
  showBeginning(map);
  // Not on the drawing itself: browsers let the Tab key stop at an SVG element that listens for focus.
  map.scroll.addEventListener('focusin', ({ target }) => select(walk, boxOf(map, target)));
  map.svg.addEventListener('keydown', (event) => onKey(walk, event));
  map.part('panel').addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') walkTo(walk, store.state().at);
  });
  map.part('close').addEventListener('click', () => leave(walk));
  return { walkTo: (claim) => walkTo(walk, claim) };
}

function listenToPointer(walk: Walk): void {
  const { map, store } = walk;
  let wasAt: string | undefined;
  map.svg.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse') say(walk, boxOf(map, target)?.id ?? store.state().at);
  });
  map.svg.addEventListener('pointerleave', () => say(walk, store.state().at));
  map.svg.addEventListener('pointerdown', () => (wasAt = store.state().at));
  // The first click shows a claim in the panel, the second follows the link. (Enter is a click of nobody's finger.)
  map.svg.addEventListener('click', (event) => {
    const box = boxOf(map, event.target);
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.detail === 0);
    if (!box || !isPlain || !window.getSelection()?.isCollapsed) return;
    if (wasAt !== box.id) event.preventDefault();
    walkTo(walk, box.id);
  });
}

function onKey(walk: Walk, event: KeyboardEvent): void {
  const { map, trail, parents } = walk;
  const box = boxOf(map, event.target);
  if (!box || event.ctrlKey || event.metaKey || event.altKey) return;
  const next = nextClaim(map, event.key, { at: box.id, under: parents.at(-1), before: trail.at(-1) });
  if (event.key.startsWith('Arrow') || next !== undefined) event.preventDefault();
  if (event.key === 'Escape') goBack(walk);
  if (next === undefined) return;
  if (event.key === 'ArrowRight') parents.push(box.id);
  if (event.key === 'ArrowLeft') parents.pop();
  trail.push(box.id);
  walkTo(walk, next);
}

/** To the claim one came from, and at last out of the drawing. */
function goBack(walk: Walk): void {
  const before = walk.trail.pop();
  if (before === undefined) leave(walk);
  else walkTo(walk, before);
}

function leave(walk: Walk): void {
  walk.trail.length = 0;
  walk.parents.length = 0;
  walk.store.change({ at: undefined });
  walk.panel.close();
  say(walk, undefined);
  walk.map.scroll.focus({ preventScroll: true });
}

function walkTo({ map }: Walk, claim: string | undefined): void {
  const box = map.boxes.get(claim ?? '');
  if (!box || box.group.classList.contains('is-gone')) return;
  box.link.focus({ preventScroll: true });
  bringIntoSight(map, box);
}

function select(walk: Walk, box: DrawnBox | undefined): void {
  if (!box) return;
  rove(walk, box);
  walk.store.change({ at: box.id });
  say(walk, box.id);
  void walk.panel.show(box.id).then(() => {
    if (walk.store.state().at === box.id) bringIntoSight(walk.map, box);
  });
}

/** Of all boxes the Tab key stops at one. */
function rove({ map }: Walk, stop: DrawnBox | undefined): void {
  for (const box of map.boxes.values()) box.link.setAttribute('tabindex', box === stop ? '0' : '-1');
}

function say({ map, rest }: Walk, claim: string | undefined): void {
  light(map, claim);
  map.part('sentence').textContent = claim === undefined ? rest : wayAsSentence(map, claim);
}

/** Scrolls no more than it must: the page until the drawing has room above the panel, then the drawing. */
function bringIntoSight({ scroll, part }: MapModel, { group }: DrawnBox): void {
  const bottom = window.innerHeight - part('foot').offsetHeight;
  const { height } = group.getBoundingClientRect();
  const { top } = scroll.getBoundingClientRect();
  const needed = height + 2 * margin;
  window.scrollBy({ top: top < 0 ? top : Math.max(0, needed - (bottom - top)) });
  const room = scroll.getBoundingClientRect();
  const box = group.getBoundingClientRect();
  scroll.scrollBy({
    left: excess(box.left - margin, box.right + margin, room.left, room.right),
    top: excess(box.top - margin, box.bottom + margin, Math.max(0, room.top), Math.min(room.bottom, bottom)),
  });
  const left = group.getBoundingClientRect();
  window.scrollBy({ top: excess(left.top - margin, left.bottom + margin, 0, bottom) });
}

/** Room around a box in sight. */
const margin = 40;

/** Shows where the drawing begins, its first root from the top, without a move of the page. */
function showBeginning({ scroll, boxes, roots }: MapModel): void {
  const [first] = roots.flatMap((id) => boxes.get(id) ?? []).sort((a, b) => a.y - b.y);
  if (first && first.y + first.height > scroll.clientHeight)
    scroll.scrollTop = first.y - (scroll.clientHeight - first.height) / 2;
}

/** How far something from `start` to `end` must move to lie between two limits. */
function excess(start: number, end: number, first: number, last: number): number {
  if (start < first) return start - first;
  return end > last ? Math.min(end - last, start - first) : 0;
}

function boxOf({ boxes }: MapModel, target: EventTarget | null): DrawnBox | undefined {
  const group = target instanceof Element ? target.closest<SVGGElement>('.box') : undefined;
  return boxes.get(group?.dataset['claim'] ?? '');
}
