import type { Dialect, Prose } from '../model/prose.ts';
import { wholeFile } from '../model/place.ts';
import { reportCutText } from './cut-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { ReportProblem, YamlNode } from './node.ts';
import { readProse, type Tools } from './prose.ts';
import { parseYaml } from './yaml.ts';

/** Opens a file that is YAML throughout; undefined where nothing could be read. */
export function openYaml(
  path: string,
  text: string,
  { report }: Pick<Tools, 'report'>,
): YamlNode | undefined {
  return openValue(path, text, 1, report);
}

/** Opens a file with front matter and a body; undefined where no front matter could be read. */
export function openDocument(
  path: string,
  text: string,
  dialect: Dialect,
  tools: Tools,
): { node: YamlNode; body: Prose } | undefined {
  const parts = splitFrontMatter(text);
  if (!parts) {
    const what = text.trim() === '' ? 'empty file' : 'file without front matter';
    const message = `Unexpected ${what}, expected YAML between two lines of \`---\` at its beginning`;
    tools.report('unreadable-file', { message, place: wholeFile(path) });
    return undefined;
  }
  const node = openValue(path, parts.yaml, parts.yamlLine, tools.report);
  const body = readProse({ file: path, text: parts.body, line: parts.bodyLine, dialect }, tools);
  return node && { node, body };
}

function openValue(path: string, yaml: string, line: number, report: ReportProblem): YamlNode | undefined {
  const { value, errors } = parseYaml(yaml);
  for (const { message, at } of errors) {
    const start = { line: at.line + line - 1, column: at.column };
    report('invalid-yaml', {
      message: `Unexpected text that is not YAML, expected sound YAML: ${message}`,
      place: { in: 'text', file: path, start, end: start },
    });
  }
  if (value === null || value === undefined) {
    if (errors.length > 0) return undefined;
    const message = 'Unexpected absence of content, expected a mapping of keys and values';
    report('unreadable-file', { message, place: wholeFile(path) });
    return undefined;
  }
  reportCutText({ file: path, yaml, line }, report);
  return { file: path, path: [], value, report };
}
