/* Runs in the browser: what a reader has chosen to see of a drawing. */

export const filterNames = ['kind', 'source', 'scope', 'year'] as const;

/** The values chosen, by the name of the filter; a filter without a value leaves everything. */
export type Filters = Readonly<Partial<Record<(typeof filterNames)[number], readonly string[]>>>;

export interface MapState {
  /** The claim in focus. */
  readonly at: string | undefined;
  readonly folded: ReadonlySet<string>;
  readonly filters: Filters;
}

export interface StateStore {
  readonly state: () => MapState;
  readonly change: (next: Partial<MapState>) => void;
}

/** Whether everything is in sight. */
export function isWhole({ folded, filters }: MapState): boolean {
  return folded.size === 0 && filterNames.every((name) => (filters[name] ?? []).length === 0);
}
