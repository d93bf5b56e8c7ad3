import type { DrawnBox, MapModel } from './model.ts';

/* Runs in the browser: brings parts of a drawing into sight. */

/** Room around a box in sight. */
const margin = 40;

/** Scrolls no more than it must: the page until the drawing has room above the panel, then the drawing. */
export function bringIntoSight({ scroll, part }: MapModel, { group }: DrawnBox): void {
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

/** Shows where the drawing begins, its first root in sight from the top, without a move of the page. */
export function showBeginning({ scroll, svg, boxes, roots }: MapModel): void {
  const begin = roots.flatMap((id) => boxes.get(id)?.group ?? []);
  const first = begin.find((group) => !group.classList.contains('is-gone'));
  if (!first) return;
  const { top, height } = first.getBoundingClientRect();
  const from = top - svg.getBoundingClientRect().top;
  const isHidden = from + height > scroll.clientHeight;
  scroll.scrollTo({ top: isHidden ? from - (scroll.clientHeight - height) / 2 : 0 });
}

/** How far something from `start` to `end` must move to lie between two limits. */
function excess(start: number, end: number, first: number, last: number): number {
  if (start < first) return start - first;
  return end > last ? Math.min(end - last, start - first) : 0;
}
