/**
 * The sets of two or more nodes that all lead to each other: the strongly connected components (Tarjan 1972),
 * in linear time. Nodes are numbers from 0. The stack is the search's own, because a chain of thousands of
 * claims would exhaust the program's.
 *
 * @param next - where each node leads to
 */
export function circularComponents(next: readonly (readonly number[])[]): number[][] {
  const search = begin(next);
  for (let node = 0; node < next.length; node += 1) if (search.met[node] === unmet) explore(search, node);
  return search.found;
}

const unmet = -1;

interface Search {
  readonly next: readonly (readonly number[])[];
  /** The order in which each node was met. */
  readonly met: Int32Array;
  /** The order of the earliest node that each is known to lead back to. */
  readonly low: Int32Array;
  /** How many of a node's ways on have been taken. */
  readonly taken: Int32Array;
  /** Nodes whose component is still open, in the order in which they were met. */
  readonly open: number[];
  readonly isOpen: Uint8Array;
  readonly found: number[][];
  count: number;
}

function begin(next: Search['next']): Search {
  const of = (): Int32Array => new Int32Array(next.length);
  const isOpen = new Uint8Array(next.length);
  return { next, met: of().fill(unmet), low: of(), taken: of(), open: [], isOpen, found: [], count: 0 };
}

function explore(search: Search, root: number): void {
  const way = [root];
  enter(search, root);
  for (let node = way.at(-1); node !== undefined; node = way.at(-1)) {
    const to = takeNext(search, node);
    if (to === undefined) {
      way.pop();
      leave(search, node, way.at(-1));
    } else if (search.met[to] === unmet) {
      enter(search, to);
      way.push(to);
    } else if (search.isOpen[to]) lower(search, node, search.met[to]);
  }
}

function takeNext({ next, taken }: Search, node: number): number | undefined {
  const nth = taken[node] ?? 0;
  taken[node] = nth + 1;
  return next[node]?.[nth];
}

function enter(search: Search, node: number): void {
  search.met[node] = search.count;
  search.low[node] = search.count;
  search.count += 1;
  search.open.push(node);
  search.isOpen[node] = 1;
}

function leave(search: Search, node: number, parent: number | undefined): void {
  if (search.low[node] === search.met[node]) close(search, node);
  else if (parent !== undefined) lower(search, parent, search.low[node]);
}

function lower({ low }: Search, node: number, order = Infinity): void {
  low[node] = Math.min(low[node] ?? order, order);
}

/** Everything met since the node and still open belongs to its component. */
function close(search: Search, node: number): void {
  const component = search.open.splice(search.open.lastIndexOf(node));
  for (const each of component) search.isOpen[each] = 0;
  if (component.length > 1) search.found.push(component);
}
