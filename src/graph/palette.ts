import { ownPalettes, themeRoles, type Palette, type Scheme, type Theme } from '../model/theme.ts';
import { mix } from './contrast.ts';

/** Every colour of one look of a site. Surfaces, lines and quieter letters follow a page or a text that was chosen. */
export function paletteOf(theme: Theme | undefined, scheme: Scheme): Palette {
  const own = ownPalettes[scheme];
  const chosen = theme?.[scheme] ?? {};
  const isOwn = chosen.page === undefined && chosen.text === undefined;
  const given = themeRoles.map((role) => [role, chosen[role] ?? own[role]] as const);
  const follows = isOwn ? {} : around(chosen.page ?? own.page, chosen.text ?? own.text, scheme);
  return { ...own, ...follows, ...Object.fromEntries(given) };
}

type Derived = Pick<Palette, 'raised' | 'sunk' | 'rule' | 'rail' | 'quiet' | 'faint'>;

/** Nearer to the light is raised, further from it is sunk; lines and quiet letters lie between page and text. */
function around(page: string, text: string, scheme: Scheme): Derived {
  const isDark = scheme === 'dark';
  return {
    raised: mix(page, '#ffffff', isDark ? 0.04 : 0.6),
    sunk: mix(page, '#000000', isDark ? 0.25 : 0.05),
    rule: mix(page, text, 0.17),
    rail: mix(page, text, 0.55),
    quiet: mix(text, page, 0.17),
    faint: mix(text, page, 0.3),
  };
}
