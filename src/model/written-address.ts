/** A stretch of a text, by offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const space = String.raw`[\s>]*`;
const address = String.raw`(?:<([^<>\n]*)>|((?!<)(?:\\\S|\([^\s()]*\)|[^\s()\\])+))`;
const title = String.raw`(?:[\s>]+(?:"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\((?:\\[^]|[^()\\])*\)))?`;

/** Words may hold code with brackets of its own, so a link is read up to its very end. */
const ways = [
  new RegExp(String.raw`^\[[^]*?\]\(${space}${address}${title}${space}\)$`, 'du'),
  new RegExp(String.raw`^\[(?:\\[^]|[^\\\]])*\]:${space}${address}${title}${space}$`, 'du'),
  /^<([a-z][a-z0-9+.-]*:[^<>\s]*)>$/diu,
];

/**
 * Where the address stands in a link or a definition as it is written: its words and its title may repeat the
 * address. What is neither, such as a component or a value of YAML, is taken whole.
 */
export function writtenAddress(written: string): Stretch {
  const found = ways.map((way) => way.exec(written)?.indices).find((indices) => indices !== undefined);
  const [start, end] = found?.slice(1).find((group) => group !== undefined) ?? [0, written.length];
  return { start, end };
}
