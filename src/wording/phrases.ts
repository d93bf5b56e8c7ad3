import type { ArgumentKind } from '../model/argument.ts';
import type { ClaimOrigin } from '../model/claim.ts';
import type { Bearing } from '../graph/counterarguments.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Passage, Source } from '../model/source.ts';
import type { Side } from '../graph/stances.ts';

/*
 * How the site words what the graph knows. Counts are always spelled with the noun of what they count.
 */

/** The noun of a kind of argument: the word beside its glyph. */
export const relationOf = {
  supports: 'support',
  rebuts: 'rebuttal',
  undercuts: 'undercut',
  qualifies: 'qualification',
} as const satisfies Record<ArgumentKind, string>;

export type Relation = (typeof relationOf)[ArgumentKind];

/** How a counterargument speaks against the claim on whose page it stands. */
export const bearingLabels: Readonly<Record<Bearing['by'], string>> = {
  support: 'Support',
  rebuttal: 'Rebuttal',
  undercut: 'Undercut',
  qualification: 'Qualification',
  'support-of-contrary': 'Supports the contrary',
};

/** Which line, glyph and colour a counterargument has on the page of a claim. */
export const bearingRelations: Readonly<Record<Bearing['by'], Relation>> = {
  support: 'support',
  rebuttal: 'rebuttal',
  undercut: 'undercut',
  qualification: 'qualification',
  'support-of-contrary': 'rebuttal',
};

export const sideWords: Readonly<Record<Side, string>> = {
  for: 'for',
  against: 'against',
  mixed: 'mixed',
  reported: 'reported',
};

/** Who states a claim that no source states in its own voice. */
export const originTexts: Readonly<Record<ClaimOrigin, string>> = {
  editors: 'The editors, as a connecting premise. Nobody in the sources says it.',
  reported: 'Nobody in the sources in their own voice. They say that others hold it.',
};

export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a, b and c" */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** A date as its precision allows: `2021-09` becomes "September 2021". */
export function dateText(date: string, language: string): string {
  const [year, month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  };
  return new Intl.DateTimeFormat(language, options).format(
    Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)),
  );
}

/** What the passages of some sources are called. */
export interface PassageWords {
  /** One of them: a comment where all sources are threads. */
  readonly one: string;
  /** The same where a copy is known to lack something: what was counted is what is left. */
  readonly oneLeft: string;
  readonly sources: string;
}

export function passageWords(sources: readonly Source[]): PassageWords {
  const areThreads = sources.every(({ kind }) => kind === 'thread');
  const one = areThreads ? 'comment' : 'passage';
  const isCut = areThreads && sources.some(({ missing }) => missing !== undefined);
  const whole = areThreads ? 'the thread' : 'the sources';
  return { one, oneLeft: isCut ? `surviving ${one}` : one, sources: whole };
}

/** Where a passage stands: a comment of a thread, or paragraphs of an essay. */
export function whereText(source: Source, passage: Passage): string {
  if (source.kind === 'thread') return `comment ${passage.n}`;
  const [from, to] = passage.paragraphs;
  return from === to ? `paragraph ${from}` : `paragraphs ${from}–${to}`;
}

/** Who speaks in a source: the author and the year, or that it is a comment. */
export function authorText(source: Source): string {
  if (source.kind === 'thread') return source.site;
  return `${listed(source.authors)}, ${source.issued.slice(0, 4)}`;
}

/** Who stands behind a list of passages: "Anand Safi, 2017, Charity Majors, 2017 and 2023, and 2 comments". */
export function holdersText(graph: KnowledgeGraph, voices: readonly { readonly source: string }[]): string {
  const sources = voices.flatMap((voice) => graph.sources.get(voice.source) ?? []);
  const named = namedOnce(sources.filter((source) => source.kind !== 'thread'));
  const comments = sources.filter((source) => source.kind === 'thread').length;
  return listed([...named, ...(comments > 0 ? [counted(comments, 'comment')] : [])]);
}

/** Each author once, with the years of what was read. */
function namedOnce(sources: readonly Source[]): string[] {
  const years = new Map<string, Set<string>>();
  for (const { authors, issued } of sources) {
    const author = listed(authors);
    years.set(author, (years.get(author) ?? new Set()).add(issued.slice(0, 4)));
  }
  return [...years].map(([author, each]) => `${author}, ${listed([...each].sort())}`);
}
