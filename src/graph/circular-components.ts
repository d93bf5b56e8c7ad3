/** What leads on from a node of a directed graph. */
export type Next = (node: string) => readonly string[];

interface Search {
  readonly next: Next;
  /** Nodes by the order in which they were met. */
  readonly met: Map<string, number>;
  /** The earliest node that a node is known to lead back to. */
  readonly low: Map<string, number>;
  /** Nodes whose component is still open. */
  readonly open: string[];
  readonly isOpen: Set<string>;
  readonly found: string[][];
}

interface Frame {
  readonly node: string;
  readonly rest: Iterator<string>;
}

/**
 * The sets of two or more nodes that all lead to each other: the strongly connected components (Tarjan 1972),
 * in linear time. The stack is the search's own, because a chain of thousands of claims would exhaust the
 * program's.
 */
export function circularComponents(nodes: Iterable<string>, next: Next): string[][] {
  const search: Search = {
    next,
    met: new Map(),
    low: new Map(),
    open: [],
    isOpen: new Set(),
    found: [],
  };
  for (const node of nodes) if (!search.met.has(node)) explore(search, node);
  return search.found;
}

function explore(search: Search, root: string): void {
  const frames = [enter(search, root)];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const step = frame.rest.next();
    if (step.done) {
      frames.pop();
      leave(search, frame.node, frames.at(-1)?.node);
    } else if (!search.met.has(step.value)) frames.push(enter(search, step.value));
    else if (search.isOpen.has(step.value)) lower(search, frame.node, search.met.get(step.value));
  }
}

function enter(search: Search, node: string): Frame {
  const order = search.met.size;
  search.met.set(node, order);
  search.low.set(node, order);
  search.open.push(node);
  search.isOpen.add(node);
  return { node, rest: search.next(node)[Symbol.iterator]() };
}

function leave(search: Search, node: string, parent: string | undefined): void {
  const low = search.low.get(node);
  if (low === search.met.get(node)) close(search, node);
  else if (parent !== undefined) lower(search, parent, low);
}

function lower(search: Search, node: string, order: number | undefined): void {
  if (order !== undefined && order < (search.low.get(node) ?? 0)) search.low.set(node, order);
}

/** Everything met since the node and still open belongs to its component. */
function close(search: Search, node: string): void {
  const component = search.open.splice(search.open.lastIndexOf(node));
  for (const each of component) search.isOpen.delete(each);
  if (component.length > 1) search.found.push(component);
}
