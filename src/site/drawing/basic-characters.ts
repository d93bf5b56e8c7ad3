/** Whether a text holds no other characters than the smaller of the two fonts for drawings has. */
export function isBasic(text: string): boolean {
  return /^[\n\u0020-\u007e\u00a0–—‘’“”…]*$/u.test(text);
}
