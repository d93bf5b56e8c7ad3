import type { Definition, Link, Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place, Point } from '../model/place.ts';
import type { Dialect, Mention, PlainLink, Prose } from '../model/prose.ts';
import { executableNode } from './executable.ts';
import { headingAnchors } from './heading-anchors.ts';
import { parseMarkdown, plainText, type MarkdownParser } from './markdown.ts';
import { parseMention } from './mention.ts';
import type { ReportProblem } from './node.ts';
import { reportBrokenMention } from './broken-mention.ts';
import { componentMentions, isComponent } from './component.ts';

/** What the reading of a file needs besides the file. */
export interface Tools {
  readonly report: ReportProblem;
  readonly parseMdx: MarkdownParser;
}

/** A body of a file: `line` is the line of the file on which it begins. */
interface Body {
  readonly file: string;
  readonly text: string;
  readonly line: number;
  readonly dialect: Dialect;
}

/** Finds the links in a body, and reports what would run as code or does not parse. */
export function readProse(body: Body, tools: Tools): Prose {
  const { text, dialect, line } = body;
  const found = mayHoldMarkup(text) ? inspectOrReport(body, tools) : nothing;
  return { text, dialect, line, ...found };
}

/** Parsing costs far more than looking: plain paragraphs hold neither a link nor anything that could run. */
function mayHoldMarkup(text: string): boolean {
  return /[[<{]|^\s*(import|export)\b/mu.test(text);
}

const nothing: Found = { mentions: [], links: [], anchors: [] };

/** Text that is nested thousands deep exhausts the stack of a walk; that is a fault of the text as well. */
function inspectOrReport(body: Body, { report, parseMdx }: Tools): Found {
  try {
    return inspect(parseMarkdown(body.text, body.dialect, parseMdx), body, report);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const reason = 'reason' in error ? String(error.reason) : error.message;
    const message = `Unexpected text that is not MDX, expected sound markup: ${reason.replace(/\.$/u, '')}`;
    report('invalid-markdown', { message, place: placeOfError(error, body) });
    return nothing;
  }
}

function placeOfError(error: Error, body: Body): Place {
  const line = 'line' in error && typeof error.line === 'number' ? error.line : undefined;
  if (line === undefined) return { in: 'file', file: body.file };
  const column = 'column' in error && typeof error.column === 'number' ? error.column : 1;
  const point: Point = { line: line + body.line - 1, column };
  return { in: 'text', file: body.file, start: point, end: point };
}

type Found = Pick<Prose, 'mentions' | 'links' | 'anchors'>;

function inspect(tree: Root, body: Body, report: ReportProblem): Found {
  const mentions: Mention[] = [];
  const links: PlainLink[] = [];
  visit(tree, (node) => {
    const place = (): Place => placeOfNode(node, body);
    const fault = executableNode(node);
    if (fault) report('executable-prose', { message: fault, place: place() });
    else if (isLink(node)) sortLink(node, place(), mentions, links);
    else if (node.type === 'text') reportBrokenMention(node, place, report);
    else if (isComponent(node)) mentions.push(...componentMentions(node, place()));
  });
  const staysOnPage = links.some((link) => link.address.startsWith('#'));
  return { mentions, links, anchors: staysOnPage ? headingAnchors(tree) : [] };
}

function sortLink(node: Link | Definition, place: Place, mentions: Mention[], links: PlainLink[]): void {
  const target = parseMention(node.url);
  if (target) mentions.push({ ...target, place, words: plainText(node) });
  else links.push({ address: node.url, place });
}

function isLink(node: Node): node is Link | Definition {
  return node.type === 'link' || node.type === 'definition';
}

function placeOfNode(node: Node, body: Body): Place {
  const position = node.position;
  if (!position) return { in: 'file', file: body.file };
  const shift = (point: Point): Point => ({ line: point.line + body.line - 1, column: point.column });
  return { in: 'text', file: body.file, start: shift(position.start), end: shift(position.end) };
}
