import { z } from 'zod';
import { claimKinds, claimOrigins, unansweredReasons, type Claim, type Scope } from '../model/claim.ts';
import type { Prose } from '../model/prose.ts';
import { readArgument } from './argument.ts';
import { idOf, idsOf, lasting, list, text, year } from './fields.ts';
import { fingerprint } from './fingerprint.ts';
import { readLasting } from './lasting.ts';
import { readMapping } from './mapping.ts';
import { child, items, reference, references, type YamlNode } from './node.ts';
import { readFormerStatements } from './wording.ts';

const scopeSchema = z.strictObject({
  company: idsOf('company').optional(),
  region: idsOf('region').optional(),
  role: idsOf('role').optional(),
  level: idsOf('level').optional(),
  since: year.optional(),
  until: year.optional(),
});

export const claimSchema = z.strictObject({
  title: text,
  statement: text,
  kind: z.enum(claimKinds),
  topics: idsOf('topic').min(1, 'at least one topic of `topics.yaml`'),
  not_claimed: text.optional(),
  scope: scopeSchema.optional(),
  contrary: idsOf('claim').optional(),
  origin: z.enum(claimOrigins).optional(),
  arguments: list.optional(),
  strongest: z.strictObject({ argument: idOf('argument'), why: text }).optional(),
  unanswered: z.strictObject({ why: z.enum(unansweredReasons), note: text.optional() }).optional(),
  earlier: list.optional(),
  ...lasting,
});

/** Reads the front matter of a claim. Its file name is its id. */
export function readClaim(id: string, node: YamlNode, body: Prose): Claim | undefined {
  const data = readMapping(node, claimSchema, { title: id, statement: '', kind: 'empirical', topics: [] });
  if (!data) return undefined;
  const { strongest, unanswered } = data;
  return {
    id,
    file: node.file,
    title: data.title,
    statement: data.statement,
    fingerprint: fingerprint(data.statement),
    kind: data.kind,
    topics: references(node, 'topic', 'topics', data.topics),
    notClaimed: data.not_claimed,
    scope: readScope(child(node, 'scope'), data.scope ?? {}),
    contrary: references(node, 'claim', 'contrary', data.contrary),
    origin: data.origin,
    arguments: items(node, 'arguments').flatMap((item) => readArgument(item) ?? []),
    strongest: strongest && {
      argument: reference(node, 'argument', strongest.argument, 'strongest', 'argument'),
      why: strongest.why,
    },
    unanswered: unanswered && { why: unanswered.why, note: unanswered.note },
    earlier: readFormerStatements(node),
    ...readLasting(node, 'claim', data),
    body,
  };
}

function readScope(node: YamlNode, data: z.output<typeof scopeSchema>): Scope {
  return {
    company: references(node, 'company', 'company', data.company),
    region: references(node, 'region', 'region', data.region),
    role: references(node, 'role', 'role', data.role),
    level: references(node, 'level', 'level', data.level),
    since: data.since,
    until: data.until,
  };
}
