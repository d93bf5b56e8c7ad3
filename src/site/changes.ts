import { changesIn } from '../export/changes.ts';
import { lastChange, lastChanged, type FileDates } from '../graph/last-change.ts';
import type { RecordRef } from '../model/reference.ts';
import { gitDates } from '../read/git-dates.ts';
import { contentFolder } from './content-folder.ts';
import { graph } from './knowledge-base.ts';
import { kindWord } from '../wording/kind-words.ts';
import { capital } from '../wording/phrases.ts';
import { titleOf } from '../wording/record-title.ts';
import { urlOf } from './urls.ts';

const git = gitDates(contentFolder);

/** Empty where git does not know them all: a wrong date is worse than none. */
const dates: FileDates = git.known === 'yes' ? git.dates : new Map();

/** The day on which anything that the page of a record is made from last changed, as far as git knows it. */
export function changedOn(ref: RecordRef): string | undefined {
  return lastChange(graph, dates, ref)?.slice(0, 10);
}

/** One line of what is new. */
export interface NewsItem {
  readonly word: string;
  readonly title: string;
  readonly url: string;
  readonly on: string;
}

/**
 * What is new, the newest first: what the ledger says was published, and before the first publication what git says
 * was changed.
 */
export function newsItems(count: number): NewsItem[] {
  const published = changesIn(graph).filter(({ kind }) => kind !== 'argument');
  if (published.length > 0)
    return published.slice(0, count).map(({ kind, ref, fragment, title, on }) => ({
      word: kind === 'wording' ? 'Reworded' : 'New claim',
      title,
      url: fragment === undefined ? urlOf(ref) : `${urlOf(ref)}#${fragment}`,
      on,
    }));
  return lastChanged(graph, dates, count).map(({ ref, on }) => ({
    word: capital(kindWord(graph, ref.kind)),
    title: titleOf(graph, ref),
    url: urlOf(ref),
    on,
  }));
}
