import type { KnowledgeGraph } from '../model/graph.ts';
import type { Passage } from '../model/source.ts';
import type { Synthesis, Theme } from '../model/synthesis.ts';
import { currentId } from './resolve.ts';
import { sides, voicesOn, type Side, type Voice } from './stances.ts';

/** A theme of a synthesis with its findings, every number of which is the length of a list. */
export interface ThemeFindings {
  readonly theme: Theme;
  readonly findings: readonly Finding[];
  /** Passages that take a side on any claim of the theme, each once. */
  readonly passages: readonly Passage[];
}

/** What the sources of a synthesis say of one claim. */
export interface Finding {
  readonly claim: string;
  readonly voices: Readonly<Record<Side, readonly Voice[]>>;
  readonly total: number;
}

/** Computes the findings of a synthesis from the passages of its sources. */
export function findingsOf(graph: KnowledgeGraph, synthesis: Synthesis): ThemeFindings[] {
  const sources = new Set(sourceIds(graph, synthesis));
  return synthesis.themes.map((theme) => {
    const claims = theme.claims.map((each) => currentId(graph.index, 'claim', each.written));
    const findings = claims.filter((id) => graph.claims.has(id)).map((id) => findingOn(graph, id, sources));
    const voices = findings.flatMap((finding) => sides.flatMap((side) => finding.voices[side]));
    const passages = [...new Map(voices.map((voice) => [voice.passage.id, voice.passage])).values()];
    return { theme, findings, passages: passages.sort((a, b) => a.n - b.n) };
  });
}

/** A finding with the id of the theme that it stands under. */
export interface ThemedFinding extends Finding {
  readonly theme: string;
}

/** The findings that most passages take a side on, the most first. */
export function mostDiscussed(graph: KnowledgeGraph, synthesis: Synthesis, count: number): ThemedFinding[] {
  const findings = findingsOf(graph, synthesis).flatMap(({ theme, findings }) =>
    findings.map((finding) => ({ theme: theme.id, ...finding })),
  );
  return findings.sort((a, b) => b.total - a.total).slice(0, count);
}

/** What a set of sources says of one claim. */
export function findingOn(graph: KnowledgeGraph, claim: string, sources: ReadonlySet<string>): Finding {
  const all = voicesOn(graph, claim);
  const within = (side: Side): Voice[] => all[side].filter((voice) => sources.has(voice.source));
  const voices = {
    for: within('for'),
    against: within('against'),
    mixed: within('mixed'),
    reported: within('reported'),
  };
  return { claim, voices, total: sides.reduce((sum, side) => sum + voices[side].length, 0) };
}

/** Ids of the sources of a synthesis that exist. */
export function sourceIds(graph: KnowledgeGraph, synthesis: Synthesis): string[] {
  return synthesis.sources
    .map((each) => currentId(graph.index, 'source', each.written))
    .filter((id) => graph.sources.has(id));
}
