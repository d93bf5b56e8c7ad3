import { checkedContent } from './checked-content.ts';

/**
 * The knowledge base of this build, read once. In development `knowledge-base-reload.ts` has the module
 * evaluated again when a file of the content folder changes.
 */
export const { graph, result } = await checkedContent();
