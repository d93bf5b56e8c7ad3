import { nextClaim } from './keys.ts';
import { light, wayAsSentence } from './light.ts';
import type { DrawnBox, MapModel } from './model.ts';
import type { Panel } from './panel.ts';
import { bringIntoSight } from './scroll.ts';
import type { StateStore } from './state.ts';

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

export interface Walking {
  readonly walkTo: (claim: string | undefined) => void;
  /** Lets the Tab key stop at a claim in sight, after some went out of it. */
  readonly keepStop: () => void;
}

export function startWalk(map: MapModel, store: StateStore, panel: Panel): Walking {
  const walk: Walk = { map, store, panel, trail: [], parents: [], rest: map.part('sentence').textContent };
  rove(walk, map.boxes.get(store.state().at ?? map.roots[0] ?? ''));
  listenToPointer(walk);
  // Not on the drawing itself: browsers let the Tab key stop at an SVG element that listens for focus.
  map.scroll.addEventListener('focusin', ({ target }) => select(walk, boxOf(map, target)));
  map.svg.addEventListener('keydown', (event) => onKey(walk, event));
  map.part('panel').addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') walkTo(walk, store.state().at);
  });
  map.part('close').addEventListener('click', () => leave(walk));
  return { walkTo: (claim) => walkTo(walk, claim), keepStop: () => keepStop(walk) };
}

function listenToPointer(walk: Walk): void {
  const { map, store } = walk;
  let wasAt: string | undefined;
  map.svg.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse') say(walk, boxOf(map, target, anyClaim)?.id ?? store.state().at);
  });
  map.svg.addEventListener('pointerleave', () => say(walk, store.state().at));
  map.svg.addEventListener('pointerdown', () => (wasAt = store.state().at));
  // The first click shows a claim in the panel, the second follows the link; one on a stand-in goes to the claim.
  // (Enter is a click of nobody's finger.)
  map.svg.addEventListener('click', (event) => {
    const box = boxOf(map, event.target, anyClaim);
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.detail === 0);
    if (!box || !isPlain || !window.getSelection()?.isCollapsed) return;
    if (!boxOf(map, event.target) || wasAt !== box.id) event.preventDefault();
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

function keepStop(walk: Walk): void {
  const inSight = [...walk.map.boxes.values()].filter(({ group }) => !group.classList.contains('is-gone'));
  if (!inSight.some(({ link }) => link.getAttribute('tabindex') === '0')) rove(walk, inSight[0]);
}

function say({ map, rest }: Walk, claim: string | undefined): void {
  light(map, claim);
  map.part('sentence').textContent = claim === undefined ? rest : wayAsSentence(map, claim);
}

const anyClaim = '.box, .stand-in';

/** The claim of a box; where stand-ins are meant as well, that for which one stands. */
function boxOf({ boxes }: MapModel, target: EventTarget | null, among = '.box'): DrawnBox | undefined {
  const group = target instanceof Element ? target.closest<SVGGElement>(among) : undefined;
  return boxes.get(group?.dataset['claim'] ?? '');
}
