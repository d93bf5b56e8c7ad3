import { fingerprint } from '../parse/fingerprint.ts';

/** A file to begin with: where it lies in the folder, and what it holds. */
export interface StartingFile {
  readonly path: string;
  readonly text: string;
}

/* A debate that everybody has an opinion on, to be written over. Whatever an author needs at first is in it once. */
const every = 'Every meeting needs a written agenda.';
const some = 'Some meetings need no written agenda.';
const prepared = 'People prepare for what they know to be coming up.';
const prepares = 'Where people come prepared, the time they spend together is worth more.';

const site = `title: Our debate
# Each part of the question is set on a line of its own, with an "or" between them.
question: [Does every meeting need an agenda?]
description: >-
  One or two sentences: what the debate is about, and for whom it is laid out here.
language: en-GB      # of your texts, as a tag; the words of the engine itself are English
# repository: https://github.com/you/your-debate      where readers may answer; without it nothing is offered
# licences:                                            what others may do with it; without them nothing is granted
#   content: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
#   code: { name: MIT, url: https://opensource.org/license/mit }
guides: [article:about-this-debate]
sides:               # the columns of the front page
  - title: Write one
    claims: [every-meeting-needs-an-agenda]
  - title: Leave it
    claims: [some-meetings-need-no-agenda]
# theme:             colours of your own, by day and by night; see CONTRIBUTING.md
#   light: { page: "#f2f5f7", text: "#16202a" }
`;

const topics = `# The closed list of topics. A claim names one or more of them; the order here is the order on the site.
- id: meetings
  title: Meetings
  about: What makes time together worth it.
`;

const position = `---
title: Every meeting needs an agenda
statement: ${every}
kind: practical      # empirical | normative | definitional | predictive | practical
topics: [meetings]
# Who stands behind it: a passage of a source says so, or else the editors do.
origin: editors
contrary: [some-meetings-need-no-agenda]      # both cannot hold; what supports one speaks against the other
---
`;

const rival = `---
title: Some meetings need no agenda
statement: ${some}
kind: practical
topics: [meetings]
origin: editors
---
`;

const support = `---
title: People prepare for what they know
statement: ${prepared}
kind: empirical
topics: [meetings]
origin: editors
arguments:
  - supports: every-meeting-needs-an-agenda
    because: ${prepares}
    reviewed: "${fingerprint(every)}"      # \`npm run review\` writes it: the wording that was answered
unanswered: { why: unexamined }
---
`;

const counterargument = `---
title: Meetings that look for a problem cannot list it
statement: A meeting that is called to find out what the matter is cannot be prepared by a list of the matters.
kind: practical
topics: [meetings]
origin: editors
arguments:
  - supports: some-meetings-need-no-agenda
    because: What would stand on the list is what the meeting is to find.
    reviewed: "${fingerprint(some)}"
  # An undercut grants the reason and denies that it leads there.
  - undercuts: people-prepare-for-what-they-know/supports/every-meeting-needs-an-agenda
    because: That prepared people use their time well says nothing of meetings that nobody can prepare.
    reviewed: "${fingerprint(prepares)}"
unanswered: { why: unexamined }
---
`;

const map = `---
title: Agendas
question: Does every meeting need an agenda?
positions: [every-meeting-needs-an-agenda, some-meetings-need-no-agenda]
depth: 2
---

The sides agree that [people prepare for what they know](claim:people-prepare-for-what-they-know). What is disputed is
[the step from there](argument:people-prepare-for-what-they-know/supports/every-meeting-needs-an-agenda).
`;

const article = `---
title: About this debate
summary: What is laid out here, what was read for it, and what is left out.
---

## What is laid out here

Whether [every meeting needs an agenda](claim:every-meeting-needs-an-agenda), with what answers each reason beside it.

## What was read

Nothing yet: every claim is the editors' own and says so. Add what you read under \`sources/\`, passage by passage.
`;

const readme = `# Our debate

Texts of a knowledge base, made for the engine of Two Ladders. Each file under \`claims/\` is one claim; what it
answers stands in it. In the folder of the engine:

    CONTENT_DIR=path/to/this/folder npm run dev        look at it while you write
    npm run check -- --content path/to/this/folder     what is missing or wrong
    CONTENT_DIR=path/to/this/folder npm run build      the site, in dist/
`;

const strongest = (argument: string, why: string): string =>
  `strongest:           # the counterargument that stands beside the claim first, and why\n  argument: ${argument}\n  why: ${why}\n---\n`;

/** The whole of a small knowledge base, free of errors and warnings: what an author writes over. */
export function newKnowledgeBase(): StartingFile[] {
  const step = 'meetings-that-look-for-a-problem-cannot-list-it/supports/some-meetings-need-no-agenda';
  const answer = 'people-prepare-for-what-they-know/supports/every-meeting-needs-an-agenda';
  const ended = (text: string, ending: string): string => text.replace(/---\n$/u, ending);
  return [
    { path: 'README.md', text: readme },
    { path: 'site.yaml', text: site },
    { path: 'topics.yaml', text: topics },
    {
      path: 'claims/every-meeting-needs-an-agenda.md',
      text: ended(position, strongest(step, 'It names the meetings that the rule forgets.')),
    },
    {
      path: 'claims/some-meetings-need-no-agenda.md',
      text: ended(rival, strongest(answer, 'It says what is lost without one.')),
    },
    { path: 'claims/people-prepare-for-what-they-know.md', text: support },
    { path: 'claims/meetings-that-look-for-a-problem-cannot-list-it.md', text: counterargument },
    { path: 'maps/agendas.mdx', text: map },
    { path: 'articles/about-this-debate.mdx', text: article },
  ];
}
