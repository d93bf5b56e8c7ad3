import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';
import { articleFacts } from './article-facts.ts';
import { counterargumentsTo, supportsOf, undercutsOf } from './counterarguments.ts';
import { sourceIds } from './findings.ts';
import { lastingRecords } from './lasting-records.ts';
import { claimsOnMap } from './outline.ts';
import { claimsOnTopic } from './topics.ts';

/** The files that a record's page is made from: its own, and those of what it tells of others. */
export function filesBehind(graph: KnowledgeGraph, ref: RecordRef): string[] {
  const own = lastingRecords(graph, ref.kind).get(ref.id)?.file;
  return [...new Set([...(own === undefined ? [] : [own]), ...filesTold(graph, ref)])];
}

function filesTold(graph: KnowledgeGraph, { kind, id }: RecordRef): string[] {
  switch (kind) {
    case 'claim':
      return [...bearingFiles(graph, id), ...stanceFiles(graph, id)];
    case 'argument':
      return stepFiles(graph, id);
    case 'map':
      return withRecord(graph.maps.get(id), (map) => claimFiles(graph, claimsOnMap(graph, map)));
    case 'article':
      return withRecord(graph.articles.get(id), (article) =>
        claimFiles(graph, articleFacts(graph, article).claims),
      );
    case 'synthesis':
      return withRecord(graph.syntheses.get(id), (synthesis) =>
        sourceIds(graph, synthesis).flatMap((source) => graph.sources.get(source)?.file ?? []),
      );
    case 'topic':
      return claimsOnTopic(graph, id).map((claim) => claim.file);
    default:
      return [];
  }
}

function withRecord<T>(record: T | undefined, files: (record: T) => string[]): string[] {
  return record === undefined ? [] : files(record);
}

function bearingFiles(graph: KnowledgeGraph, claim: string): string[] {
  const bearings = [...supportsOf(graph, claim), ...counterargumentsTo(graph, claim)];
  return bearings.map(({ argument }) => argument.file);
}

function stanceFiles(graph: KnowledgeGraph, claim: string): string[] {
  const stances = graph.index.stances.get(claim) ?? [];
  return stances.flatMap(({ source }) => graph.sources.get(source)?.file ?? []);
}

function stepFiles(graph: KnowledgeGraph, id: string): string[] {
  const argument = graph.arguments.get(id);
  if (!argument) return [];
  const undercuts = undercutsOf(graph, id).map((bearing) => bearing.argument.file);
  const target = graph.claims.get(argument.target)?.file ?? graph.arguments.get(argument.target)?.file;
  return [
    argument.file,
    ...claimFiles(graph, argument.premises),
    ...(target === undefined ? [] : [target]),
    ...undercuts,
  ];
}

function claimFiles(graph: KnowledgeGraph, claims: readonly string[]): string[] {
  return claims.flatMap((claim) => graph.claims.get(claim)?.file ?? []);
}
