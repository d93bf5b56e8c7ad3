/** A file in two parts; both keep the number of the line on which they begin, counted from 1. */
export interface FrontMatter {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

const fence = /^---[ \t]*\r?\n/u;

/** Splits a file at its front matter, or gives undefined where there is none. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const start = fence.exec(text);
  if (!start) return undefined;
  const rest = text.slice(start[0].length);
  const end = /^---[ \t]*(?:\r?\n|$)/mu.exec(rest);
  if (!end) return undefined;
  const yaml = rest.slice(0, end.index);
  return {
    yaml,
    yamlLine: 2,
    body: rest.slice(end.index + end[0].length),
    bodyLine: 3 + countLines(yaml),
  };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
