import type { ContentFile } from '../../src/model/file.ts';

/**
 * One contribution that means harm: a file beside a sound knowledge base. `caught` names the code that refuses it;
 * without one the checker lets it through, because it must do no harm where it is published.
 */
export interface Hostile {
  readonly name: string;
  readonly file: ContentFile;
  readonly caught?: string;
}

/** Called by whatever runs; the browser test listens. */
export const call = 'ran()';
export const script = `<script>${call}</script>`;
export const image = `<img src=x onerror=${call}>`;

/** Keys of a claim as YAML, each of which may be replaced. */
export function claim(id: string, keys: Readonly<Record<string, string>> = {}, body = ''): ContentFile {
  const all = {
    title: `That ${id.replaceAll('-', ' ')}`,
    statement: `It is so that ${id.replaceAll('-', ' ')}.`,
    kind: 'empirical',
    topics: '[tea]',
    origin: 'editors',
    unanswered: '{ why: unexamined }',
    ...keys,
  };
  const yaml = Object.entries(all).map(([key, value]) => `${key}: ${value}\n`);
  return { path: `claims/${id}.md`, text: `---\n${yaml.join('')}---\n${body}` };
}

export function article(
  id: string,
  body: string,
  keys = `title: On ${id.replaceAll('-', ' ')}\n`,
): ContentFile {
  return { path: `articles/${id}.mdx`, text: `---\n${keys}---\n\n${body}\n` };
}

export function source(id: string, keys: Readonly<Record<string, string>> = {}): ContentFile {
  const all = {
    title: 'On tea',
    authors: '[A. Writer]',
    site: 'Example',
    issued: '"2020"',
    url: 'https://example.org/tea',
    kind: 'essay',
    copy: `{ file: ${id}.txt, sha256: "${'0'.repeat(64)}" }`,
    passages: `[{ n: 1, paragraphs: [1, 1], fingerprint: "00000000", gist: A cup calms., stances: [{ claim: tea-calms, stance: asserts }] }]`,
    ...keys,
  };
  return {
    path: `sources/${id}.yaml`,
    text: Object.entries(all)
      .map(([key, value]) => `${key}: ${value}\n`)
      .join(''),
  };
}

export const quoted = (text: string): string => JSON.stringify(text);

/** A file of claims that is written in full. */
export const yaml = (id: string, text: string): ContentFile => ({
  path: `claims/${id}.md`,
  text: `---\n${text}---\n`,
});
