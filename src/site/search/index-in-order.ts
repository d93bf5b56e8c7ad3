import * as pagefind from 'pagefind';

/** What is no word of the text: the signs of addresses, and labels, which would stand in excerpts as if they were said. */
const excludeSelectors = ['.permalink', '.label'];

/** An index of Pagefind's to which pages are added once, in the order in which they were asked for. */
export class IndexInOrder {
  readonly #added = new Map<string, Promise<number>>();
  #opened: Promise<pagefind.PagefindIndex> | undefined;
  #isClosed = false;

  /**
   * Begins with the pages of a folder.
   *
   * @param glob - which of its files
   */
  add(path: string, glob: string): void {
    if (this.#isClosed || this.#added.has(glob)) return;
    const adding = this.#open().then((index) => index.addDirectory({ path, glob }));
    const counting = adding.then(({ errors, page_count }) => {
      failOn(errors);
      return page_count;
    });
    this.#added.set(glob, toldLater(counting));
  }

  /**
   * @param meanwhile - done once all pages are read, while the index is written
   * @returns how many pages the index holds
   * @throws when Pagefind reports any error: a site whose search is broken is not finished
   */
  async write(outputPath: string, meanwhile: () => void): Promise<number> {
    const counts = await Promise.all(this.#added.values());
    const index = await this.#open();
    const writing = toldLater(index.writeFiles({ outputPath }));
    meanwhile();
    failOn((await writing).errors);
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Ends Pagefind, for which the process would wait for ever, whatever it is at. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await pagefind.close();
  }

  #open(): Promise<pagefind.PagefindIndex> {
    return (this.#opened ??= openIndex());
  }
}

async function openIndex(): Promise<pagefind.PagefindIndex> {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors });
  if (!index) throw new Error(errors.join('\n'));
  return index;
}

/** What fails before anybody waits for it would end the process; whoever waits for it is told all the same. */
function toldLater<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('\n')}`);
}
