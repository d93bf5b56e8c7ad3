import { isList, type Card, type CardList, type CardText } from './card.ts';
import { grid, type TextStyle } from './style.ts';

/*
 * The texts of a card that are as large as there is room for: each has a slot, and `fit.ts` finds the largest
 * letters that fit it.
 */

/** A text and the room that it has. */
export interface Slot {
  readonly style: TextStyle;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A size of letters, and how high the text is in it. */
export interface Fit {
  readonly size: number;
  readonly height: number;
}

/** The texts of a card that are as large as there is room for. */
export function slotsOf(card: Card): Slot[] {
  return [...saidSlots(card), ...(isList(card.answer) ? rowSlots(card.answer) : [answerSlot(card.answer)])];
}

function saidSlots({ said, target }: Card): Slot[] {
  const box = { x: grid.left, y: grid.text, width: grid.column };
  const height = grid.floor - grid.text;
  if (!target) return [{ ...box, style: 'said', text: said.text, height }];
  return [
    { ...box, style: 'premise', text: said.text, height: grid.target - grid.text - 14 },
    {
      ...box,
      style: 'target',
      text: target.text,
      y: grid.target + 46,
      height: grid.deepFloor - grid.target - 46,
    },
  ];
}

function answerSlot({ text }: CardText): Slot {
  const { right: x, text: y, column: width } = grid;
  return { style: 'answer', text, x, y, width, height: grid.floor - y };
}

function rowSlots({ rows }: CardList): Slot[] {
  const { right: x, text: y, column: width } = grid;
  const each = (grid.foot - y) / Math.max(1, rows.length);
  return rows.map(({ text }, index) => ({
    style: 'row',
    text,
    x,
    y: y + index * each,
    width,
    height: each - noteHeight - 14,
  }));
}

const noteHeight = 36;
