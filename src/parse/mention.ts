import { mentionSchemes, type RecordKind } from '../model/reference.ts';

/** What the address of a link in prose names. */
export interface MentionTarget {
  readonly expected: RecordKind;
  readonly written: string;
}

/**
 * Reads an address such as `claim:some-id`, `argument:a/rebuts/b` or `source:some-id#p3`, or gives undefined
 * for an ordinary address. The checker and the site both ask here, so they agree on what a mention is.
 */
export function parseMention(url: string): MentionTarget | undefined {
  const [, scheme, written] = /^([a-z]+):(.*)$/u.exec(url) ?? [];
  const kind = mentionSchemes.find((each) => each === scheme);
  if (!kind || written === undefined) return undefined;
  const isPassage = kind === 'source' && written.includes('#');
  return { expected: isPassage ? 'passage' : kind, written };
}
