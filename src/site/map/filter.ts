import type { Wish } from '../../layout/narrowed.ts';
import type { DrawnLine, MapModel } from './model.ts';
import { filterNames, type Filters, type StateStore } from './state.ts';

/* Runs in the browser: what a reader asks for, by the form of filters. */

/** Facets of claims as attributes name them. */
const facets = [
  ['source', 'sources'],
  ['scope', 'scope'],
  ['year', 'years'],
] as const;

export function wishOf({ boxes, lines }: MapModel, filters: Filters): Wish<DrawnLine> {
  const asked = facets.filter(([name]) => (filters[name] ?? []).length > 0);
  const isAsked = (facet: DOMStringMap): boolean =>
    asked.every(([name, attribute]) => {
      const values = (facet[attribute] ?? '').split(' ');
      return filters[name]?.some((value) => values.includes(value));
    });
  const found = [...boxes.values()].filter(({ group }) => isAsked(group.dataset));
  const claims = asked.length === 0 ? undefined : new Set(found.map(({ id }) => id));
  const kinds = filters.kind ?? [];
  const ofKind = lines.filter(({ relation }) => kinds.length === 0 || kinds.includes(relation));
  return { claims, steps: new Set(ofKind) };
}

/** Lets the form of filters and the address follow each other. */
export function startFilters(map: MapModel, store: StateStore, narrow: () => void): void {
  const form = map.part('filters');
  if (!(form instanceof HTMLFormElement)) return;
  const count = (): void => {
    map.part('count').textContent = countOf(map, store.state().filters);
  };
  writeForm(form, store.state().filters);
  count();
  form.addEventListener('change', () => {
    store.change({ filters: readForm(form) });
    narrow();
    count();
  });
}

/** How many claims are asked for, and how many are left only to hold them. */
function countOf(map: MapModel, filters: Filters): string {
  const left = [...map.boxes.values()].filter(({ group }) => !group.classList.contains('is-gone'));
  const found = wishOf(map, filters).claims?.size;
  if (found !== undefined) return `${found} of ${map.boxes.size} found, and what they lead to.`;
  return left.length < map.boxes.size ? `${left.length} of ${map.boxes.size} in sight.` : '';
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
