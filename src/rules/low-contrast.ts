import { contrast } from '../graph/contrast.ts';
import { paletteOf } from '../graph/palette.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { valueAt, type Place } from '../model/place.ts';
import { schemes, type PaletteRole, type Scheme, type Theme } from '../model/theme.ts';
import type { Rule } from './rule.ts';

/** What WCAG 2 asks for on level AA of letters that are not large. */
const least = 4.5;

const letters: readonly PaletteRole[] = [
  'text',
  'quiet',
  'faint',
  'support',
  'rebuttal',
  'undercut',
  'qualification',
];

const surfaces: readonly PaletteRole[] = ['page', 'raised', 'sunk'];

const site = (rebuttal: string): string => `=== site.yaml
title: Tea
question: [Tea, coffee?]
description: A debate about hot drinks.
language: en-GB
theme:
  light: { page: "#ffffff", text: "#222222", rebuttal: "${rebuttal}" }
`;

export const lowContrast: Rule = {
  code: 'low-contrast',
  severity: 'error',
  summary: 'Letters in a colour of the theme are hard to read on one of its surfaces.',
  reason:
    'Relations are told apart by words, glyphs and lines as well, but all of them have to be seen. Below a contrast of 4.5 to 1 (WCAG 2, level AA) many readers cannot read letters of this size. Surfaces and quieter letters follow from the page and the text that are chosen, and are measured too.',
  good: site('#a01515'),
  bad: site('#e05a5a'),
  check(graph, report) {
    const { theme } = graph.documents.site;
    if (!theme) return;
    for (const scheme of schemes) {
      for (const { letter, surface, ratio, colours } of worstPairs(theme, scheme)) {
        report({
          message: `Unexpected contrast of ${ratio.toFixed(2)}:1 between \`${letter}\` (${colours[0]}) and \`${surface}\` (${colours[1]}) of the ${scheme} theme, expected at least ${least}:1`,
          place: placeOf(graph, scheme, letter),
          hint: hintFor(letter),
        });
      }
    }
  },
};

interface Pair {
  readonly letter: PaletteRole;
  readonly surface: PaletteRole;
  readonly ratio: number;
  readonly colours: readonly [string, string];
}

/** For every colour of letters that is too weak somewhere, the surface on which it is weakest. */
function worstPairs(theme: Theme, scheme: Scheme): Pair[] {
  const palette = paletteOf(theme, scheme);
  return letters.flatMap((letter) => {
    const pairs = surfaces.map((surface): Pair => {
      const colours = [palette[letter], palette[surface]] as const;
      return { letter, surface, ratio: contrast(...colours), colours };
    });
    const [worst] = pairs.sort((a, b) => a.ratio - b.ratio);
    return worst && worst.ratio < least ? [worst] : [];
  });
}

/** The colour itself where it was chosen; a colour that follows stands where those are chosen that it follows. */
function placeOf({ documents }: KnowledgeGraph, scheme: Scheme, letter: PaletteRole): Place {
  const isChosen = Object.hasOwn(documents.site.theme?.[scheme] ?? {}, letter);
  return valueAt('site.yaml', isChosen ? ['theme', scheme, letter] : ['theme', scheme]);
}

function hintFor(letter: PaletteRole): string {
  if (letter === 'quiet' || letter === 'faint')
    return 'It lies between `text` and `page`: set these further apart.';
  return `Choose \`${letter}\` further from \`page\` in lightness.`;
}
