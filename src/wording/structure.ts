import { counted } from './phrases.ts';

/* What the structure of a map says of a claim, in words; never who is right. */

export function repliesText(depth: number): string {
  return `${counted(depth, 'reply follows', 'replies follow')} on each other`;
}

/** That others reach an answer only through a claim. */
export function carriedText(others: number, answer: string): string {
  return `${counted(others, 'claim bears', 'claims bear')} on “${answer}” only through it`;
}
