/*
 * Markdown in pieces. Texts of the knowledge base are plain, so every sign in them that Markdown would read as
 * its own is escaped; only bodies, which are Markdown already, go in as they are.
 */

/** A plain text as Markdown that reads the same. */
export function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]/gu, '\\$&')
    .replace(/^[#+-]/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}

export function link(text: string, url: string): string {
  return `[${plain(text)}](${url})`;
}

export function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${plain(text)}`;
}

/** A list; what belongs to an item stands indented beneath it. */
export function bullets(items: readonly (Item | string)[]): string {
  return items
    .map((item) => {
      const { text, beneath = [] } = typeof item === 'string' ? { text: item } : item;
      const inner = beneath.length > 0 ? `\n${indented(bullets(beneath))}` : '';
      return `- ${text}${inner}`;
    })
    .join('\n');
}

export interface Item {
  readonly text: string;
  readonly beneath?: readonly (Item | string)[];
}

function indented(text: string): string {
  return text.replace(/^/gmu, '  ');
}

/** Blocks with a blank line between them; what is empty is left out. */
export function blocks(parts: readonly (string | undefined | false)[]): string {
  const filled = parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '');
  return `${filled.map((part) => part.trim()).join('\n\n')}\n`;
}

/** A section with its heading; nothing where it would be empty. */
export function section(
  title: string,
  ...parts: readonly (string | undefined | false)[]
): string | undefined {
  const body = blocks(parts);
  return body.trim() === '' ? undefined : blocks([heading(2, title), body]);
}
