/** A stretch of a file's text, by offsets, and what comes in its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Makes several edits in one text. Two at the same place are one: a reference that is reached in two ways is
 * changed once. Line breaks that come in are those of the text.
 *
 * @throws Error where two edits differ and overlap
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const apart = inOrder.filter((edit, index) => !isSame(edit, inOrder[index - 1]));
  apart.forEach((edit, index) => {
    const before = apart[index - 1];
    if (before && edit.start < before.end)
      throw new Error('Unexpected edits that overlap, expected one at each place');
  });
  const lineBreak = /\r?\n/u.exec(text)?.[0] ?? '\n';
  return apart.reduceRight(
    (whole, { start, end, text: by }) =>
      whole.slice(0, start) + by.replace(/\r?\n/gu, lineBreak) + whole.slice(end),
    text,
  );
}

function isSame(edit: TextEdit, before: TextEdit | undefined): boolean {
  const isInsertion = edit.start === edit.end;
  return !isInsertion && before?.start === edit.start && before.end === edit.end && before.text === edit.text;
}
