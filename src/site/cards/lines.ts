import type { Palette } from '../../model/theme.ts';
import { markPath } from '../prose/mark.ts';
import type { Relation } from '../../wording/phrases.ts';
import { relationGlyphs } from '../drawing/relation-glyphs.ts';
import type { CardTally } from './card.ts';
import { cardSize, grid } from './style.ts';

/** What is drawn on a card besides its letters. */
export interface LineWork {
  /** The line of what answers; where nothing does, the other rung stops at the rail, at an open knot. */
  readonly rung: Relation | 'plain' | 'none';
  readonly glyphs: readonly { readonly relation: Relation; readonly x: number; readonly y: number }[];
  readonly tally: CardTally | undefined;
}

/** The ladder of a card as a drawing: rail, rungs, glyphs, a tick for each passage, and the mark of the site. */
export function drawLines({ rung, glyphs, tally }: LineWork, colours: Palette): string {
  const { width, height } = cardSize;
  const { left, right, column, rail, top } = grid;
  const parts = [
    `<path d="M${rail} ${top}V${height}M${left} ${top}H${rail}" stroke="${colours.text}" stroke-width="4"/>`,
    rungOf(rung, rail + 14, right + column, colours),
    knot(rung !== 'none', colours),
    ...glyphs.map(({ relation, x, y }) => path(relationGlyphs[relation], x, y, 1.2, colours[relation])),
    tally ? ticks(tally, colours) : '',
    path(markPath, left + 4, grid.foot + 1, 1.5, colours.text),
  ];
  const drawing = parts.join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawing}</svg>`;
}

function rungOf(rung: LineWork['rung'], from: number, to: number, colours: Palette): string {
  const { top } = grid;
  const line = (y: number, more: string): string => `<path d="M${from} ${y}H${to}" fill="none" ${more}/>`;
  switch (rung) {
    case 'none':
      return '';
    case 'rebuttal':
      return [top - 4, top + 4].map((y) => line(y, `stroke="${colours.rebuttal}" stroke-width="3"`)).join('');
    case 'undercut':
      return line(top, `stroke="${colours.undercut}" stroke-width="4" stroke-dasharray="18 10"`);
    case 'qualification':
      return line(
        top,
        `stroke="${colours.qualification}" stroke-width="6" stroke-dasharray="0 13" stroke-linecap="round"`,
      );
    case 'support':
      return line(top, `stroke="${colours.support}" stroke-width="4"`);
    case 'plain':
      return line(top, `stroke="${colours.text}" stroke-width="4"`);
  }
}

/** Two rungs that meet on the rail; or one that stops there. */
function knot(isAnswered: boolean, colours: Palette): string {
  const { rail, top } = grid;
  const [fill, stroke, width, radius] = isAnswered
    ? [colours.text, colours.page, 5, 11]
    : [colours.page, colours.text, 4, 10];
  return `<circle cx="${rail}" cy="${top}" r="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"/>`;
}

function path(d: string, x: number, y: number, scale: number, stroke: string): string {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="2" transform="translate(${x} ${y}) scale(${scale})"/>`;
}

/** The most ticks that a side has room for. */
const room = 30;

/** One tick is one passage, outwards from the rail; where there are too many, a bar of the same scale. */
function ticks(tally: CardTally, colours: Palette): string {
  const { rail, tally: y, tick } = grid;
  const most = Math.max(tally.for, tally.against + tally.mixed);
  const step = most > room ? (room * 13) / most : 13;
  const width = most > room ? step : 8;
  const bar = (x: number, height: number, paint: string): string =>
    `<rect x="${x.toFixed(1)}" y="${y + tick - height}" width="${width.toFixed(1)}" height="${height}" ${paint}/>`;
  const out = (count: number, from: number, direction: 1 | -1, height: number, paint: string): string =>
    Array.from({ length: count }, (_, index) =>
      bar(from + direction * (index * step) - (direction < 0 ? width : 0), height, paint),
    ).join('');
  const hollow = `fill="none" stroke="${colours.rebuttal}" stroke-width="2"`;
  const full = `fill="${colours.rebuttal}"`;
  const beyond = rail + 22 + tally.against * step + (tally.against > 0 ? 16 : 0);
  return [
    out(tally.for, rail - 22, -1, tick, `fill="${colours.support}"`),
    out(tally.against, rail + 22, 1, tick, most > room ? full : hollow),
    out(tally.mixed, beyond, 1, tick / 2, `fill="${colours.qualification}"`),
  ].join('');
}
