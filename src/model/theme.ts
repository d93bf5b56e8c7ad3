/** The two looks of a site: by day and by night. */
export const schemes = ['light', 'dark'] as const;

export type Scheme = (typeof schemes)[number];

/** The colours that a knowledge base may choose; the other ones follow from them. */
export const themeRoles = ['page', 'text', 'support', 'rebuttal', 'undercut', 'qualification'] as const;

export type ThemeRole = (typeof themeRoles)[number];

/** A colour as `#rrggbb`. */
export type Colour = string;

/** The colours chosen in `site.yaml`; where none is, the engine's own stands. */
export type Theme = Readonly<Record<Scheme, Readonly<Partial<Record<ThemeRole, Colour | undefined>>>>>;

/** Every colour of one look: what was chosen, and what follows from it. */
export const paletteRoles = [...themeRoles, 'raised', 'sunk', 'rule', 'rail', 'quiet', 'faint'] as const;

export type PaletteRole = (typeof paletteRoles)[number];

export type Palette = Readonly<Record<PaletteRole, Colour>>;

/** How the site looks where nothing is chosen: the values of `styles/tokens.css`, which a test holds to these. */
export const ownPalettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    page: '#f3f0e6',
    raised: '#fbf9f3',
    sunk: '#e9e4d6',
    rule: '#d2cbb9',
    rail: '#857c6a',
    text: '#1b1c22',
    quiet: '#43434a',
    faint: '#615e58',
    support: '#123f7d',
    rebuttal: '#98151b',
    undercut: '#86590a',
    qualification: '#4a6b57',
  },
  dark: {
    page: '#1a1815',
    raised: '#23211d',
    sunk: '#13110e',
    rule: '#3d3933',
    rail: '#8a867d',
    text: '#ece6d9',
    quiet: '#c6c0b3',
    faint: '#a19b8f',
    support: '#8fbaf5',
    rebuttal: '#ef7d6f',
    undercut: '#ecc765',
    qualification: '#a9cfae',
  },
};
