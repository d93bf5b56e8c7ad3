/** What can be copied: a record in its present wording, with what speaks against it. */
export interface Copied {
  /** The whole address, with the wording pinned. */
  readonly url: string;
  readonly title: string;
  /** The statement, the step or the gist. */
  readonly text: string;
  /** The strongest counterargument. */
  readonly against: string | undefined;
  /** The name of the site. */
  readonly site: string;
  /** Today, in words. */
  readonly today: string;
}

export const copyForms = ['link', 'markdown', 'rich', 'citation'] as const;

export type CopyForm = (typeof copyForms)[number];

/** The texts of one form by media type: an editor takes the richest that it understands. */
export function copyText(form: CopyForm, copied: Copied): Readonly<Record<string, string>> {
  return forms[form](copied);
}

const forms: Readonly<Record<CopyForm, (copied: Copied) => Record<string, string>>> = {
  link: ({ url }) => ({ 'text/plain': url }),
  markdown: (copied) => ({ 'text/plain': markdown(copied) }),
  rich: (copied) => ({ 'text/plain': plain(copied), 'text/html': html(copied) }),
  citation: ({ title, site, url, today }) => ({
    'text/plain': `“${title}”. ${site}, ${url} (read on ${today}).`,
  }),
};

function markdown({ url, title, text, against }: Copied): string {
  const answer = against === undefined ? [] : [`Strongest counterargument: ${against}`];
  const quoted = [...textLines(title, text), ...answer].map((line) => `> ${escapeMarkdown(line)}`);
  const link = `[${escapeMarkdown(title)}](${url})`;
  return quoted.length === 0 ? link : `${link}\n\n${quoted.join('\n>\n')}`;
}

function plain({ url, title, text, against }: Copied): string {
  const answer = against === undefined ? [] : [`Strongest counterargument: ${against}`];
  return [title, ...textLines(title, text), ...answer, url].join('\n');
}

function html({ url, title, text, against }: Copied): string {
  const answer = against === undefined ? [] : [`<b>Strongest counterargument:</b> ${escapeHtml(against)}`];
  const lines = [...textLines(title, text).map(escapeHtml), ...answer];
  return `<p><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></p>${lines.map((line) => `<p>${line}</p>`).join('')}`;
}

/** A gist that is its own title is not said twice. */
function textLines(title: string, text: string): string[] {
  return text === '' || text === title ? [] : [text];
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\[\]*_`<>]/gu, '\\$&');
}
