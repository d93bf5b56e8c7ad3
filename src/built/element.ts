import type { Element } from 'hast';

/** What an attribute says, as it is written; undefined where there is none. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === null || value === undefined || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** What several attributes say, of those that are there. */
export function attributes(element: Element, names: readonly string[]): string[] {
  return names.flatMap((name) => attribute(element, name) ?? []);
}

/** The words of an attribute that holds a list of them. */
export function wordsOf(element: Element, name: string): string[] {
  return (attribute(element, name) ?? '').split(/\s+/u).filter((word) => word !== '');
}

/** The text of an element that holds no others. */
export function textOf(element: Element): string {
  return element.children.map((child) => ('value' in child ? child.value : '')).join('');
}
