import { boxMeasures, type SetText } from '../../layout/box-text.ts';
import { isRightToLeft } from '../../layout/break-lines.ts';
import { element, escape } from './markup.ts';

const { width, padding, labelLine, titleLine, titleLeading, noteLeading, standInLine, standInLeading } =
  boxMeasures;

/** The frame of a box with its label, after its number in the outline; only on paper is that numbered. */
export function svgFrame(
  box: { readonly width: number; readonly height: number },
  label: string,
  number?: string,
): string {
  const frame = element('rect', { class: 'frame-of-box', width: box.width, height: box.height });
  const before = number === undefined ? '' : element('tspan', { class: 'box-number' }, `${number} `);
  return frame + element('text', { class: 'box-label', x: padding, y: labelLine }, before, escape(label));
}

/** The title of a box, a line under the other. */
export function svgTitle({ title }: SetText): string {
  return lines('box-title', title, titleLine, titleLeading);
}

/** The title of a claim in a stand-in for it. */
export function svgStandInTitle(title: readonly string[]): string {
  return lines('stand-in-title', title, standInLine, standInLeading);
}

/** Scope and marks beneath the title. */
export function svgNotes(text: SetText): string {
  return text.notes.length > 0 ? lines('box-notes', text.notes, lineAfter(text, 0), noteLeading) : '';
}

/** At the bottom, what the drawing leaves out. */
export function svgMore(text: SetText): string {
  return text.more.length > 0
    ? lines('box-notes box-more', text.more, lineAfter(text, text.notes.length), noteLeading)
    : '';
}

/** The base line of a note. */
function lineAfter({ title }: SetText, notes: number): number {
  return titleLine + (title.length - 1) * titleLeading + (notes + 1) * noteLeading + 3;
}

/** The space at the end of a line is part of the text: whoever searches or copies it finds whole sentences. */
function lines(name: string, texts: readonly string[], first: number, leading: number): string {
  const isTurned = isRightToLeft(texts[0] ?? '');
  const x = isTurned ? width - padding : padding;
  const direction = isTurned ? 'rtl' : undefined;
  const spans = texts.map((text, nth) => {
    const line = text.trimEnd();
    // Outside of the line, so that nothing underlines it.
    const space = line === text ? '' : ' ';
    return element('tspan', { x, y: first + nth * leading }, escape(line)) + space;
  });
  return element('text', { class: name, direction }, ...spans);
}
