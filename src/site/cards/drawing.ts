import { isList, type Card, type CardText } from './card.ts';
import { drawLines, type LineWork } from './lines.ts';
import { slotsOf, type Fit, type Slot } from './slots.ts';
import { cardSize, grid, lineHeights } from './style.ts';

/** What takumi draws: the parts of its nodes that cards need. */
export type Drawing =
  | { type: 'container'; className?: string; style?: Style; children: Drawing[] }
  | { type: 'text'; className?: string; style?: Style; text: string }
  | { type: 'image'; className?: string; style?: Style; src: string; width: number; height: number };

type Style = Readonly<Record<string, string | number>>;

/** The whole card, with the size of letters that was found for each slot and the height it takes. */
export function drawingOf(card: Card, fits: readonly Fit[]): Drawing {
  const slots = slotsOf(card);
  const isGap = !isList(card.answer) && card.answer.isGap === true;
  const texts = slots.map((slot, index) =>
    textNode(slot, fits[index], isGap && slot.style === 'answer' ? 'gap' : ''),
  );
  return {
    type: 'container',
    className: 'card',
    style: { ...cardSize },
    children: [
      { type: 'image', className: 'lines', src: drawLines(lineWork(card), card.colours), ...cardSize },
      ...labels(card),
      ...texts,
      ...notes(card, slots, fits),
      line('site', card.site, grid.left + 62, grid.foot),
      line('foot', card.foot, grid.right, grid.foot),
    ],
  };
}

function textNode({ style, text, x, y, width, height }: Slot, fit: Fit | undefined, mark: string): Drawing {
  const fontSize = fit?.size ?? 0;
  const lineHeight = lineHeights[style];
  const lineClamp = Math.max(1, Math.round(height / (fontSize * lineHeight || 1)));
  return {
    type: 'text',
    className: `text ${style} ${mark}`,
    style: { left: x, top: y, width, fontSize, lineHeight, lineClamp },
    text,
  };
}

function labels({ said, target, answer, colours }: Card): Drawing[] {
  const label = ({ label, relation }: Label, x: number, y: number): Drawing =>
    // The glyph of a relation stands before its word, and both have its colour.
    relation
      ? line('label', label, x + glyphWidth, y, { color: colours[relation] })
      : line('label', label, x, y);
  const left = { x: grid.left, y: grid.label };
  return [
    label(said, left.x, left.y),
    ...(target ? [label(target, left.x, grid.target)] : []),
    isList(answer)
      ? line('label', answer.label, grid.right, grid.label)
      : label(answer, grid.right, grid.label),
  ];
}

type Label = Omit<CardText, 'text'>;

const glyphWidth = 40;

function notes({ answer }: Card, slots: readonly Slot[], fits: readonly Fit[]): Drawing[] {
  if (!isList(answer)) return [];
  const first = slots.findIndex((slot) => slot.style === 'row');
  return answer.rows.flatMap(({ note }, index) => {
    const slot = slots[first + index];
    const fit = fits[first + index];
    return slot && fit ? [line('note', note, slot.x, Math.round(slot.y + fit.height + 4))] : [];
  });
}

function line(className: string, text: string, left: number, top: number, style: Style = {}): Drawing {
  return { type: 'text', className, style: { left, top, ...style }, text };
}

function lineWork({ said, target, answer, tally }: Card): LineWork {
  const glyphAt = ({ relation }: Label, x: number, y: number): LineWork['glyphs'] =>
    relation ? [{ relation, x, y: y + 7 }] : [];
  return {
    rung: isList(answer) ? 'plain' : answer.isGap ? 'none' : (answer.relation ?? 'plain'),
    glyphs: [
      ...glyphAt(said, grid.left, grid.label),
      ...(target ? glyphAt(target, grid.left, grid.target) : []),
      ...(isList(answer) ? [] : glyphAt(answer, grid.right, grid.label)),
    ],
    tally,
  };
}
