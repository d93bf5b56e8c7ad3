import { mentionSchemes, type RecordKind } from '../model/reference.ts';

/** What the address of a link in prose names. */
export interface MentionTarget {
  readonly expected: RecordKind;
  readonly written: string;
  /** The anchor of a wording of the claim. */
  readonly fragment?: string;
}

/**
 * Reads an address such as `claim:some-id`, `claim:some-id#wording-5d41402a`, `argument:a/rebuts/b` or
 * `source:some-id#p3`, or gives undefined for an ordinary address. The checker and the site both ask here, so
 * they agree on what a mention is.
 */
export function parseMention(url: string): MentionTarget | undefined {
  const [, scheme, written] = /^([a-z]+):(.*)$/u.exec(url) ?? [];
  const kind = mentionSchemes.find((each) => each === scheme);
  if (!kind || written === undefined) return undefined;
  if (kind === 'claim') return claimMention(written);
  const isPassage = kind === 'source' && written.includes('#');
  return { expected: isPassage ? 'passage' : kind, written };
}

function claimMention(written: string): MentionTarget {
  const hash = written.indexOf('#');
  if (hash === -1) return { expected: 'claim', written };
  return { expected: 'claim', written: written.slice(0, hash), fragment: written.slice(hash + 1) };
}
