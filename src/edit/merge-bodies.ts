import { visit } from 'unist-util-visit';
import { parsePlainMarkdown } from '../parse/markdown.ts';
import { Refusal } from './change.ts';
import type { TextEdit } from './text-edit.ts';

/** Two bodies that become one: what the first claim says follows on what the second does. */
export interface Bodies {
  readonly giving: string;
  readonly taking: string;
}

/**
 * What follows at the end of a file.
 *
 * @throws Refusal where a label would lead elsewhere than it did
 */
export function bodyEdits(text: string, { giving, taking }: Bodies): TextEdit[] {
  const body = giving.trim();
  if (body === '') return [];
  refuseLabels({ giving, taking });
  const glue = text.endsWith('\n') ? '\n' : '\n\n';
  return [{ start: text.length, end: text.length, text: `${glue}${body}\n` }];
}

/** In one text the first definition of a label is that of all. */
function refuseLabels({ giving, taking }: Bodies): void {
  const [gives, takes] = [labelsIn(giving), labelsIn(taking)];
  for (const label of new Set([...gives.keys(), ...takes.keys()])) {
    const [given, taken] = [gives.get(label), takes.get(label)];
    if (given === taken && !label.startsWith('^')) continue;
    const isBothMeant =
      (given !== undefined || uses(giving, label)) && (taken !== undefined || uses(taking, label));
    if (isBothMeant)
      throw new Refusal(
        `label \`[${label}]\` in the bodies of both claims`,
        'one that leads to one place; give it another name in one of them and run the command again',
      );
  }
}

/** The labels that a text defines, and where they lead; those of footnotes begin with `^`. */
function labelsIn(text: string): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  visit(parsePlainMarkdown(text), (node) => {
    if (node.type === 'footnoteDefinition') labels.set(`^${folded(node.identifier)}`, '');
    if (node.type !== 'definition') return;
    const label = folded(node.identifier);
    if (!labels.has(label)) labels.set(label, `${node.url} ${node.title ?? ''}`);
  });
  return labels;
}

/** Whether the label stands in a text that does not define it, as words in brackets. */
function uses(text: string, label: string): boolean {
  return folded(text).includes(`[${label}]`);
}

/** Labels are the same without regard to case and blanks. */
function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').toLowerCase();
}
