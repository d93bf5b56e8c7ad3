import { plainLinks } from '../graph/plain-links.ts';
import { idsOf } from '../graph/similar.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { mentionSchemes } from '../model/reference.ts';
import { quoteAll } from '../parse/mapping.ts';
import { nearest } from '../parse/nearest.ts';
import type { Rule } from './rule.ts';

const files = (address: string): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
---
=== articles/on-tea.mdx
---
title: On tea
---

Tea [calms](claim:tea-calms), and [calm](${address}) is what many look for.
`;

export const unknownScheme: Rule = {
  code: 'unknown-scheme',
  severity: 'error',
  summary: 'A link in prose leads neither to a record nor to an address on the web.',
  reason:
    'What looks like a mention and is none would reach the reader as a dead link, unchecked. A path is dead as well: prose stands on pages of several depths, and the site may live under a path of its own, which only mentions take into account.',
  good: files('claim:tea-calms'),
  bad: files('claims:tea-calms'),
  check(graph, report) {
    for (const { address, place } of plainLinks(graph)) {
      const fault = faultIn(graph, address);
      if (fault) report({ ...fault, place });
    }
  },
};

const outward = ['https', 'http', 'mailto'];

type Fault = Omit<Finding, 'place'>;

function faultIn(graph: KnowledgeGraph, address: string): Fault | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(address)?.[1];
  if (scheme !== undefined)
    return outward.includes(scheme.toLowerCase()) ? undefined : strange(address, scheme);
  // A place on the same page: `unknown-finding` looks after it.
  return address.startsWith('#') ? undefined : pathFault(graph, address);
}

function strange(address: string, scheme: string): Fault {
  const known = [...mentionSchemes, ...outward];
  const message = `Unexpected link with \`${scheme}:\`, expected one of ${quoteAll(known.map((each) => `${each}:`))}`;
  const near = nearest(scheme.toLowerCase(), known);
  if (near === undefined) return { message };
  const is = near + address.slice(scheme.length);
  return { message, hint: `Did you mean \`${is}\`?`, fix: { kind: 'replace-word', was: address, is } };
}

function pathFault(graph: KnowledgeGraph, path: string): Fault {
  const message = `Unexpected ${described(path)}, expected a mention such as \`claim:some-id\`, or an address with \`https:\``;
  const meant = webAddress(path) ?? mentionFor(graph, path);
  return meant === undefined ? { message } : { message, hint: `Did you mean \`${meant}\`?` };
}

function described(path: string): string {
  if (path === '') return 'link without an address';
  return /^\/(?!\/)/u.test(path) ? `link to the path \`${path}\` of this site` : `link to \`${path}\``;
}

function webAddress(path: string): string | undefined {
  return /^(\/\/|www\.)/iu.test(path) ? `https://${path.replace(/^\/+/u, '')}` : undefined;
}

/** The mention of the one record whose file or page the path ends with. */
function mentionFor(graph: KnowledgeGraph, path: string): string | undefined {
  const id = /([^/]+?)(\.\w+)?\/?$/u.exec(path)?.[1] ?? '';
  const [kind, ...others] = mentionSchemes.filter((scheme) => new Set(idsOf(graph, scheme)).has(id));
  return kind && others.length === 0 ? `${kind}:${id}` : undefined;
}
