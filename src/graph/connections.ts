/** Which nodes of a graph hang together, as links become known. */
export interface Connections {
  readonly connect: (a: string, b: string) => void;
  /** The same for two nodes exactly where a chain of links joins them. */
  readonly groupOf: (node: string) => string;
}

/** Union-find (Galler and Fischer 1964) with path halving: as good as linear in the number of links. */
export function connections(): Connections {
  const parents = new Map<string, string>();
  const parentOf = (node: string): string => parents.get(node) ?? node;
  const groupOf = (node: string): string => {
    let at = node;
    while (parentOf(at) !== at) {
      const next = parentOf(parentOf(at));
      parents.set(at, next);
      at = next;
    }
    return at;
  };
  return { groupOf, connect: (a, b) => void parents.set(groupOf(a), groupOf(b)) };
}
