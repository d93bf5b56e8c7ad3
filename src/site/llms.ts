import { llmsText } from '../export/llms.ts';
import type { RecordRef } from '../model/reference.ts';
import { feeds } from './feeds.ts';
import { graph } from './knowledge-base.ts';
import { hasMirror } from './mirrors.ts';
import { absoluteUrl, diagnosticsUrl, knowledgeBaseUrl, listUrl, mirrorUrl, urlOf } from './urls.ts';

/** `llms.txt` of this site. It leads to the Markdown of a page where there is one, else to the page. */
export function renderLlms(): string {
  const inMarkdown = (page: string): string => absoluteUrl(hasMirror(page) ? mirrorUrl(page) : page);
  return llmsText(graph, {
    urlOf: (ref: RecordRef) => inMarkdown(urlOf(ref)),
    lists: [
      { title: 'Claims', url: inMarkdown(listUrl('claim')), note: 'Every claim with what answers it first.' },
      { title: 'Sources', url: inMarkdown(listUrl('source')), note: 'What was read, passage by passage.' },
    ],
    optional: [
      {
        title: 'The whole knowledge base',
        url: absoluteUrl(knowledgeBaseUrl),
        note: 'One JSON file: claims, arguments, sources with their passages, maps, syntheses, articles.',
      },
      {
        title: 'What a program checks',
        url: inMarkdown(diagnosticsUrl),
        note: 'The rules that content and pages keep.',
      },
      ...feeds.map(({ name, title, url }) => ({ title: name, url: absoluteUrl(url), note: `${title}.` })),
    ],
  });
}
