import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';

/** One page of a built site, parsed. */
export interface HtmlPage {
  /** Address on the site, base path included. */
  readonly url: string;
  readonly elements: readonly Element[];
}

/** Every page of a built site. */
export function readPages(dist: string, base: string): HtmlPage[] {
  const files = globSync('**/*.html', { cwd: dist }).sort();
  return files.map((file) => {
    const elements: Element[] = [];
    visit(htmlToHast(readFileSync(join(dist, file), 'utf8')) as Root, 'element', (element) => {
      elements.push(element);
    });
    return { url: base + file.replaceAll('\\', '/').replace(/index\.html$/u, ''), elements };
  });
}

export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  return value === null || value === undefined || value === false ? undefined : String(value);
}
