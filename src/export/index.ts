import type { ExportFormat } from './format.ts';
import { knowledgeBase } from './knowledge-base.ts';

/** Every export format. */
export const exportFormats: readonly ExportFormat[] = [knowledgeBase];
