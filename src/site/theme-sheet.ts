import { paletteOf } from '../graph/palette.ts';
import { paletteRoles, schemes, type PaletteRole, type Scheme, type Theme } from '../model/theme.ts';

/** What the colours of a look are called in `styles/tokens.css`. Components never name them: they use roles. */
export const paletteNames: Readonly<Record<Scheme, Readonly<Record<PaletteRole, string>>>> = {
  light: {
    page: '--paper-1',
    raised: '--paper-0',
    sunk: '--paper-2',
    rule: '--paper-3',
    rail: '--paper-4',
    text: '--ink-0',
    quiet: '--ink-1',
    faint: '--ink-2',
    support: '--lapis',
    rebuttal: '--rubric',
    undercut: '--sawdust',
    qualification: '--moss',
  },
  dark: {
    page: '--night-1',
    raised: '--night-0',
    sunk: '--night-2',
    rule: '--night-3',
    rail: '--night-4',
    text: '--chalk-0',
    quiet: '--chalk-1',
    faint: '--chalk-2',
    support: '--lapis-lit',
    rebuttal: '--rubric-lit',
    undercut: '--sawdust-lit',
    qualification: '--moss-lit',
  },
};

/** The order of the layers, as `styles/site.css` has it: whichever sheet is read first fixes it. */
export const layers = '@layer reset, tokens, theme, layout, prose, components, utilities;';

/**
 * The colours of a knowledge base as a style sheet. It names the palette and no role, so that whatever changes
 * roles, as readers who ask for more contrast do, and paper, still has the last word.
 */
export function themeSheet(theme: Theme): string {
  const lines = schemes.flatMap((scheme) => {
    const palette = paletteOf(theme, scheme);
    return paletteRoles.map((role) => `    ${paletteNames[scheme][role]}: ${palette[role]};`);
  });
  return `${layers}\n\n@layer theme {\n  :root {\n${lines.join('\n')}\n  }\n}\n`;
}
