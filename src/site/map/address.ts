import { filterNames, type MapState, type StateStore } from './state.ts';

/* Runs in the browser: the state of a drawing is in its address, so that a link opens the same view. */

/** Keeps the state of the page's drawing in the address of a window. */
export function keepState({ location, history }: Window): StateStore {
  let state = readState(location);
  return {
    state: () => state,
    change: (next) => {
      state = { ...state, ...next };
      history.replaceState(null, '', addressOf(state, location));
    },
  };
}

export function readState({ search, hash }: Pick<Location, 'search' | 'hash'>): MapState {
  const query = new URLSearchParams(search);
  const listOf = (name: string): string[] =>
    query
      .get(name)
      ?.split(',')
      .filter((value) => value !== '') ?? [];
  const anchored = /^#box-(.+)$/u.exec(hash)?.[1];
  return {
    at: query.get('at') ?? anchored,
    folded: new Set(listOf('fold')),
    filters: Object.fromEntries(filterNames.map((name) => [name, listOf(name)])),
  };
}

/** The address of a state; what is at rest is not in it. */
export function addressOf(
  { at, folded, filters }: MapState,
  { pathname }: Pick<Location, 'pathname'>,
): string {
  const parts = [
    ...(at === undefined ? [] : [['at', at]]),
    ...(folded.size === 0 ? [] : [['fold', [...folded].join(',')]]),
    ...filterNames.flatMap((name) => {
      const values = filters[name] ?? [];
      return values.length === 0 ? [] : [[name, values.join(',')]];
    }),
  ];
  // Ids and values hold nothing that a query would have to escape but the colon of a scope, which may stand.
  const query = parts.map(([name = '', value = '']) => `${name}=${value}`).join('&');
  return query === '' ? pathname : `${pathname}?${query}`;
}
