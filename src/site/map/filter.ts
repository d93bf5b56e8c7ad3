import type { StateStore } from './address.ts';
import type { MapModel } from './model.ts';

/* Runs in the browser: what a reader does not ask for stands back, and stays where it is. */

export const filterNames = ['kind', 'source', 'scope', 'year'] as const;

/** The values chosen, by the name of the filter; a filter without a value leaves everything. */
export type Filters = Readonly<Partial<Record<(typeof filterNames)[number], readonly string[]>>>;

/** Facets of claims as attributes name them. */
const facets = [
  ['source', 'sources'],
  ['scope', 'scope'],
  ['year', 'years'],
] as const;

/** Applies filters and says how many claims they leave. */
export function applyFilters({ boxes, lines }: MapModel, filters: Filters): number {
  const kept = new Set<string>();
  for (const { id, group } of boxes.values()) {
    const isKept = facets.every(([name, attribute]) => {
      const wanted = filters[name] ?? [];
      const has = (group.dataset[attribute] ?? '').split(' ');
      return wanted.length === 0 || wanted.some((value) => has.includes(value));
    });
    group.classList.toggle('is-off', !isKept);
    if (isKept) kept.add(id);
  }
  const kinds = filters.kind ?? [];
  for (const { group, relation, premises, target } of lines) {
    const isAsked = kinds.length === 0 || kinds.includes(relation);
    const isBetween = premises.every((id) => kept.has(id)) && (kept.has(target) || !boxes.has(target));
    group.classList.toggle('is-off', !isAsked || !isBetween);
  }
  return kept.size;
}

/** Lets the form of filters and the address follow each other. */
export function startFilters(map: MapModel, store: StateStore): void {
  const form = map.part('filters');
  if (!(form instanceof HTMLFormElement)) return;
  const follow = (filters: Filters): void => {
    const isFiltered = filterNames.some((name) => (filters[name] ?? []).length > 0);
    const count = applyFilters(map, filters);
    map.part('count').textContent = isFiltered ? `${count} of ${map.boxes.size} claims stand out` : '';
  };
  writeForm(form, store.state().filters);
  follow(store.state().filters);
  form.addEventListener('change', () => {
    store.change({ filters: readForm(form) });
    follow(store.state().filters);
  });
}

/** Every kind is shown until one is taken away. */
function readForm(form: HTMLFormElement): Filters {
  const data = new FormData(form);
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[name="kind"]')];
  const kinds = data.getAll('kind').map(String);
  const single = (name: string): string[] =>
    [data.get(name)].map((value) => (typeof value === 'string' ? value : '')).filter((value) => value !== '');
  return {
    kind: kinds.length === boxes.length ? [] : kinds,
    source: single('source'),
    scope: single('scope'),
    year: single('year'),
  };
}

function writeForm(form: HTMLFormElement, filters: Filters): void {
  const kinds = filters.kind ?? [];
  for (const input of form.querySelectorAll<HTMLInputElement>('[name="kind"]'))
    input.checked = kinds.length === 0 || kinds.includes(input.value);
  for (const select of form.querySelectorAll('select'))
    select.value =
      filterNames.flatMap((name) => (name === select.name ? (filters[name] ?? []) : []))[0] ?? '';
}
