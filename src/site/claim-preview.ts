/*
 * Runs in the browser. Whoever rests on a link to a claim, with the pointer or the focus, is shown the claim with what
 * answers it. The page of the claim says both, so nothing else has to be built or kept for this. A touch follows the
 * link.
 */

/** How long a pointer has to rest, and how long the preview outlives it, in milliseconds. */
const rest = 350;
const grace = 150;

const links = 'main a[href*="/claims/"]';
/** Where the claim is named together with its answer already, or where the link is no name of a claim. */
const silent = '.counter, .crumbs, .copybar, .permalink, .page-foot';

const card = document.createElement('div');
card.className = 'claim-preview';
card.popover = 'manual';
card.id = 'claim-preview';
card.role = 'note';

const pages = new Map<string, Promise<DocumentFragment | undefined>>();
let timer: ReturnType<typeof setTimeout> | undefined;
let shownFor: HTMLAnchorElement | undefined;

/** The link under an event, where it leads to the page of another claim. */
function linkOf({ target }: Event): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(links) : null;
  if (!link || link.closest(silent) || link.pathname === location.pathname) return undefined;
  return /\/claims\/[a-z0-9-]+\/$/u.test(link.pathname) ? link : undefined;
}

/** The claim and its counterargument, as their page has them. */
async function read(address: string): Promise<DocumentFragment | undefined> {
  const response = await fetch(address);
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const claim = page.querySelector('.statement-title');
  const lead = page.querySelector('.lead');
  const answer = page.querySelector('.half-against .side, .half-against.gap');
  if (!claim || !lead || !answer) return undefined;
  const preview = new DocumentFragment();
  preview.append(paragraph('statement', claim), paragraph('summary', lead), answerOf(answer));
  return preview;
}

function answerOf(answer: Element): HTMLElement {
  const element = document.createElement('div');
  element.className = 'claim-preview-answer';
  const relation = answer.getAttribute('data-relation');
  if (relation !== null) element.dataset['relation'] = relation;
  const title = answer.querySelector('.counter-title');
  const label = answer.querySelector('.label strong');
  if (title && label) element.append(paragraph('label', label), paragraph('statement', title));
  else element.append(paragraph('label', answer));
  return element;
}

/** Words only: nothing in a preview can be pressed, and nothing in it has an id. */
function paragraph(name: string, source: Element): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = name;
  element.textContent = source.textContent.replace(/\s+/gu, ' ').trim();
  return element;
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const address = link.pathname;
  const page = pages.get(address) ?? read(address).catch(() => undefined);
  pages.set(address, page);
  const preview = await page;
  if (!preview || shownFor !== link) return;
  card.replaceChildren(preview.cloneNode(true));
  link.setAttribute('aria-describedby', card.id);
  card.showPopover();
  place(link);
}

function place(link: HTMLAnchorElement): void {
  const { left, top, bottom } = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = bottom + 8 + height <= innerHeight || top - 8 - height < 0;
  card.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  card.style.top = `${below ? bottom + 8 : top - 8 - height}px`;
}

function hide(): void {
  clearTimeout(timer);
  shownFor?.removeAttribute('aria-describedby');
  shownFor = undefined;
  card.hidePopover();
}

function intend(link: HTMLAnchorElement | undefined, delay: number): void {
  clearTimeout(timer);
  if (link === shownFor) return;
  timer = setTimeout(() => {
    hide();
    if (!link) return;
    shownFor = link;
    void show(link);
  }, delay);
}

(document.querySelector('main') ?? document.body).append(card);
document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch' || (event.target instanceof Node && card.contains(event.target))) return;
  const link = linkOf(event);
  intend(link, link ? rest : grace);
});
document.addEventListener('focusin', (event) => {
  if (event.target instanceof Element && event.target.matches(':focus-visible')) intend(linkOf(event), rest);
});
document.addEventListener('focusout', () => {
  intend(undefined, grace);
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
// A page that comes back from the history comes back as it was left, and nobody points at anything then.
addEventListener('pagehide', hide);
addEventListener('scroll', hide, { passive: true });
