import rules from '../../styles/components/map-drawing.css?raw';
import tokens from '../../styles/tokens.css?raw';
import type { Scheme } from '../../model/theme.ts';
import { graph } from '../knowledge-base.ts';
import { themeSheet } from '../theme-sheet.ts';
import { fontFaces } from './font-faces.ts';
import { resolveRoles } from './resolve-roles.ts';

/**
 * The styles of a drawing that leaves the site: its own rules, every role resolved for one scheme, and the font.
 *
 * @param text - what is set in that font
 */
export function drawingStyle(scheme: Scheme, text: string): string {
  const { theme } = graph.documents.site;
  return `${fontFaces(text)}\n${resolveRoles(rules, theme ? tokens + themeSheet(theme) : tokens, scheme)}`;
}
