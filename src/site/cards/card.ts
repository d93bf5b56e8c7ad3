import type { Palette } from '../../model/theme.ts';
import type { Relation } from '../../wording/phrases.ts';

/**
 * What a preview card says: on the left what is said, on the right what answers it, and beneath how many
 * passages speak on either side. A picture of 1200 by 630 is drawn from this and from nothing else.
 */
export interface Card {
  readonly said: CardText;
  /** What an argument bears on: its premise is what is said. */
  readonly target?: CardText | undefined;
  readonly answer: CardText | CardList;
  readonly tally?: CardTally | undefined;
  /** The counts in words. */
  readonly foot: string;
  /** The name of the site. */
  readonly site: string;
  readonly colours: Palette;
}

export interface CardText {
  readonly label: string;
  readonly text: string;
  /** Which line, glyph and colour it has. */
  readonly relation?: Relation | undefined;
  /** It says that there is no answer: the rung ends at the rail. */
  readonly isGap?: boolean;
}

/** Several things side by side, such as the rival answers to a question: as many as can be read. */
export interface CardList {
  readonly label: string;
  readonly rows: readonly { readonly text: string; readonly note: string }[];
}

export const mostRows = 3;

/** How many passages speak on which side. */
export interface CardTally {
  readonly for: number;
  readonly against: number;
  readonly mixed: number;
}

export function isList(answer: CardText | CardList): answer is CardList {
  return 'rows' in answer;
}

/** The card in words, for those who do not see it. */
export function cardText({ said, target, answer, foot }: Card): string {
  const parts = [said, ...(target ? [target] : [])].map(({ label, text }) => `${label}: ${text}`);
  const across = isList(answer)
    ? `${answer.label}: ${answer.rows.map(({ text, note }) => `${text} (${note})`).join('; ')}`
    : `${answer.label}: ${answer.text}`;
  return [...parts, across, foot].map(ended).join(' ');
}

function ended(text: string): string {
  return /[.?!]$/u.test(text) ? text : `${text}.`;
}
