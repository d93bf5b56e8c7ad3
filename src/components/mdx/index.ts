import Count from './Count.astro';
import Counters from './Counters.astro';
import HeadingLink from './HeadingLink.astro';
import Passage from './Passage.astro';
import ProseLink from './ProseLink.astro';

/**
 * What prose is rendered with. `Count` is for authors (`proseComponents` of the model lists its attributes); the
 * other two are set by `site/article-passages.ts`, links become addresses, and headings show theirs.
 */
export const proseComponents = { a: ProseLink, h2: HeadingLink, Count, Counters, Passage };
