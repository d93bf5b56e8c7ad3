import { hash } from 'node:crypto';

/**
 * Identifies one wording of a text: the first 8 hex digits of the SHA-256 of its UTF-8 form after Unicode NFC,
 * with every run of white space made one space and both ends trimmed.
 */
export function fingerprint(text: string): string {
  return hash('sha256', foldSpace(text.normalize('NFC'))).slice(0, 8);
}

export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The paragraphs of a plain-text copy: its lines that hold more than white space, in order. */
export function paragraphsOf(copy: string): string[] {
  return copy.split(/\r?\n/u).filter((line) => line.trim() !== '');
}
