import rules from '../../styles/components/map-drawing.css?raw';
import roman from '../../styles/fonts/literata-roman.woff2?inline';
import tokens from '../../styles/tokens.css?raw';
import type { Scheme } from '../../model/theme.ts';
import { graph } from '../knowledge-base.ts';
import { themeSheet } from '../theme-sheet.ts';
import { resolveRoles } from './resolve-roles.ts';

const face = `@font-face { font-family: 'Literata'; font-weight: 400 600; src: url('${roman}') format('woff2'); }`;

/** The styles of a drawing that leaves the site: its own rules, every role resolved for one scheme, and the font. */
export function drawingStyle(scheme: Scheme): string {
  const { theme } = graph.documents.site;
  return `${face}\n${resolveRoles(rules, theme ? tokens + themeSheet(theme) : tokens, scheme)}`;
}
