import Count from './Count.astro';
import Counters from './Counters.astro';
import Passage from './Passage.astro';
import ProseLink from './ProseLink.astro';

/**
 * What prose is rendered with. `Count` is for authors (`proseComponents` of the model lists its attributes); the
 * other two are set by `site/article-passages.ts`, and links become addresses.
 */
export const proseComponents = { a: ProseLink, Count, Counters, Passage };
