const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether a text is a BCP 47 tag of a language that is known, spelt as it should be: `en-GB`, not `en-UK`. */
export function isKnownLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && names.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** Scripts in use that are written from right to left. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Which way a language is written, in the script that its tag names or that is usual for it. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(tag).maximize();
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
}
