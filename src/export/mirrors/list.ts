import { blocks, bullets, heading, link, plain } from './markdown.ts';

/** A page that lists others: what it is for, and each with its address and a line about it. */
export interface ListPage {
  readonly title: string;
  readonly about: string;
  readonly entries: readonly {
    readonly title: string;
    readonly url: string;
    readonly note?: string | undefined;
  }[];
}

export function listMirror({ title, about, entries }: ListPage): string {
  const items = entries.map(({ title, url, note }) =>
    note === undefined ? link(title, url) : `${link(title, url)}: ${plain(note)}`,
  );
  return blocks([heading(1, title), plain(about), bullets(items)]);
}
