import { refKey, type RecordRef } from '../model/reference.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { lastingRecords } from '../graph/lasting-records.ts';
import { idFault } from '../parse/record-id.ts';
import { Refusal, type FileChange } from './change.ts';

/** The kinds of file that an author begins. */
export const newKinds = ['claim', 'source', 'map', 'synthesis', 'article'] as const;

export type NewKind = (typeof newKinds)[number];

/** A new record, and where its file shall lie among those of its kind. */
export interface NewRecord {
  readonly kind: NewKind;
  readonly id: string;
  /** A folder among the claims; elsewhere there is none. */
  readonly folder: string | undefined;
}

/**
 * The first draft of a record, with every key that it needs and a remark for those it may have. The check says what
 * is still missing.
 *
 * @throws Refusal where the id cannot be had
 */
export function newRecord(graph: KnowledgeGraph, { kind, id, folder }: NewRecord): FileChange[] {
  const fault = idFault(id);
  if (fault !== undefined) throw new Refusal(`id \`${id}\``, fault);
  const holder = holderOf(graph, { kind, id });
  if (holder !== undefined)
    throw new Refusal(`id \`${id}\``, `one that was never used: it stands for \`${holder}\``);
  if (folder !== undefined && !/^[a-z0-9-]+$/u.test(folder))
    throw new Refusal(`folder \`${folder}\``, 'a name of the characters `a-z`, `0-9` and `-`');
  const { path, text } = drafts[kind];
  const inFolder = kind === 'claim' && folder !== undefined ? `${folder}/` : '';
  return [{ path: path.replace('*', `${inFolder}${id}`), before: undefined, after: text }];
}

function holderOf(graph: KnowledgeGraph, ref: RecordRef): string | undefined {
  return lastingRecords(graph, ref.kind).has(ref.id) ? ref.id : graph.index.aliases.get(refKey(ref));
}

/*
 * Remarks stand above their key: behind a text without quotation marks they would be no part of it, and look as if
 * they were.
 */
const drafts: Readonly<Record<NewKind, { readonly path: string; readonly text: string }>> = {
  claim: {
    path: 'claims/*.md',
    text: `---
# a whole proposition, at most 14 words and 80 characters, no full stop
title: ""
# stands alone in a chat message, hedges included
statement: ""
# empirical | normative | definitional | predictive | practical
kind: empirical
# from topics.yaml
topics: []
# only for a connecting premise that nobody in the sources states
# origin: editors
# the reading its author would refuse
# not_claimed: ""
# scope: { role: [], since: 2017 }
# both cannot hold; declared on one of the two
# contrary: []
# supports | rebuts | qualifies a claim; undercuts an argument; from: the passages that make this very step
# arguments:
#   - rebuts: some-claim
#     because: ""
#     from: []
# only while nothing answers it: undisputed | unexamined | background
unanswered: { why: unexamined }
---
`,
  },
  source: {
    path: 'sources/*.yaml',
    text: `title: ""
authors: []
site: ""
# "2026-03-03", "2026-03" or "2026"
issued: ""
url: ""
# essay | thread | excerpts
kind: essay
# what a reader should know of the author's
# interests: ""
# what the copy lacks
# missing: ""
copy: { file: "", sha256: "" }
# - { n: 1, paragraphs: [1, 2], fingerprint: "", gist: "", stances: [] }
passages: []
`,
  },
  map: {
    path: 'maps/*.mdx',
    text: `---
title: ""
question: ""
# two or more claims that answer it
positions: []
# more claims to show
# claims: []
# how many arguments away from a position the map looks
# depth: 2
---
`,
  },
  synthesis: {
    path: 'syntheses/*.mdx',
    text: `---
title: ""
sources: []
# - { id: , title: , claims: [] }
themes: []
---
`,
  },
  article: {
    path: 'articles/*.mdx',
    text: `---
title: ""
# one sentence for lists and previews
# summary: ""
---
`,
  },
};
