import type { Text } from 'mdast';
import type { Place, Point } from '../model/place.ts';
import { mentionSchemes } from '../model/reference.ts';
import type { ReportProblem } from './node.ts';

/** What an author wrote as a mention and Markdown reads as plain text, for a space that it does not allow. */
const broken = new RegExp(String.raw`\]\s*\(\s*(?:${mentionSchemes.join('|')}):[^)\n]*\)?`, 'u');

/** Reports what was meant as a mention in a text that holds no link. */
export function reportBrokenMention({ value }: Text, placeOf: () => Place, report: ReportProblem): void {
  const found = broken.exec(value);
  if (!found) return;
  report('invalid-markdown', {
    message: `Unexpected \`${found[0].replace(/\s+/gu, ' ')}\` that is no link, expected \`](\` and an id without spaces`,
    place: placeWithin(placeOf(), value.slice(0, found.index)),
  });
}

/** The place behind some text of a node. */
function placeWithin(place: Place, before: string): Place {
  if (place.in !== 'text') return place;
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  const column = lines.length > 1 ? 1 + last.length : place.start.column + last.length;
  const start: Point = { line: place.start.line + lines.length - 1, column };
  return { ...place, start, end: start };
}
