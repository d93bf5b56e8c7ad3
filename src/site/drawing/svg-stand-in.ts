import type { StandIn } from '../../layout/drawing.ts';
import { boxAnchor } from '../urls.ts';
import type { DrawnBox } from './drawn-map.ts';
import { element, escape } from './markup.ts';
import { svgStandInTitle } from './svg-text.ts';

/** A small box that names a claim where one of its arguments arrives; it leads to the place of the claim. */
export function svgStandIn({ premise, x, y, width, height }: StandIn, drawn: DrawnBox): string {
  const number = drawn.number === undefined ? '' : ` (${drawn.number})`;
  const { title } = drawn.claim;
  return element(
    'g',
    { class: 'stand-in', transform: `translate(${x} ${y})`, 'data-claim': premise },
    element(
      'a',
      { href: `#${boxAnchor(premise)}`, tabindex: -1 },
      element('title', {}, escape(`Stands elsewhere in this drawing${number}: ${title}`)),
      element('rect', { class: 'stand-in-frame', width, height }),
      svgStandInTitle(drawn.standIn.lines),
    ),
  );
}
