import { synthesisWords } from '../wording/synthesis-words.ts';
import { graph } from './knowledge-base.ts';
import { listUrl } from './urls.ts';

/** The parts of the site, as the masthead names them. */
export const sections = [
  { name: 'maps', title: 'Questions', url: listUrl('map') },
  { name: 'claims', title: 'Claims', url: listUrl('claim') },
  { name: 'articles', title: 'Articles', url: listUrl('article') },
  { name: 'syntheses', title: synthesisWords(graph).list, url: listUrl('synthesis') },
  { name: 'sources', title: 'Sources', url: listUrl('source') },
] as const;

export type Section = (typeof sections)[number]['name'] | 'search';
