import type { Element } from 'hast';
import { attribute, attributes, textOf, wordsOf } from './element.ts';
import { addressesInCss } from './stylesheet.ts';

/** Kinds of `link` that name a page; whatever else a page links to in its head, it loads. */
const pageRelations = /^(alternate|author|canonical|help|license|me|next|prev|search)$/u;

/** Elements of drawings that take in others by their address. */
const drawing = /^(use|image|feImage)$/u;

/** Attributes that take the name of an element from others, by their ids. */
const naming = ['htmlFor', 'ariaLabelledBy', 'ariaDescribedBy'];

/** Where an element takes a reader who follows it. */
export function linksOf(element: Element): string[] {
  const { tagName } = element;
  if (tagName === 'a' || tagName === 'area') return attributes(element, ['href']);
  if (tagName === 'link') return isPageLink(element) ? attributes(element, ['href']) : [];
  return attributes(element, ['action', 'formAction', 'cite']);
}

/** What a browser fetches to show an element. */
export function loadsOf(element: Element): string[] {
  const { tagName } = element;
  const css = tagName === 'style' ? textOf(element) : (attribute(element, 'style') ?? '');
  const single = attributes(element, ['src', 'poster', ...(tagName === 'object' ? ['data'] : [])]);
  const isLoaded = tagName === 'link' ? !isPageLink(element) : drawing.test(tagName);
  const named = isLoaded ? attributes(element, ['href', 'xLinkHref']) : [];
  const sets = attributes(element, ['srcSet', 'imageSrcSet']).flatMap(sourcesIn);
  return [...single, ...named, ...sets, ...(css === '' ? [] : addressesInCss(css))];
}

/** The ids that an element is named or described by. */
export function namesOf(element: Element): string[] {
  return naming.flatMap((name) => wordsOf(element, name));
}

function isPageLink(element: Element): boolean {
  return wordsOf(element, 'rel').some((relation) => pageRelations.test(relation));
}

/** The addresses of a `srcset`, without their widths. */
function sourcesIn(set: string): string[] {
  const candidates = set.trim().split(/\s*,\s+/u);
  return candidates.flatMap((candidate) => candidate.split(/\s+/u)[0] ?? []);
}
