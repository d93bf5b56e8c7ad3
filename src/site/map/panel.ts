import type { PanelClaim } from '../drawing/panel-claims.ts';

/* Runs in the browser: a claim with its strongest counterargument, without leaving the map. */

export interface Panel {
  readonly show: (claim: string) => Promise<void>;
  readonly close: () => void;
}

/** Fills the panel of a map from its file of claims, which is fetched when it is first needed. */
export function startPanel(panel: HTMLElement): Panel {
  let claims: Promise<Readonly<Record<string, PanelClaim>>> | undefined;
  let wanted: string | undefined;
  const load = async (): Promise<Readonly<Record<string, PanelClaim>>> => {
    const response = await fetch(panel.dataset['claims'] ?? '');
    return (await response.json()) as Readonly<Record<string, PanelClaim>>;
  };
  return {
    show: async (claim) => {
      wanted = claim;
      const found = (await (claims ??= load()))[claim];
      if (!found || wanted !== claim) return;
      fill(panel, found);
      panel.hidden = false;
    },
    close: () => {
      wanted = undefined;
      panel.hidden = true;
    },
  };
}

function fill(panel: HTMLElement, { label, title, url, statement, facts, answer }: PanelClaim): void {
  const answers = answer
    ? [
        labelled(answer.word, answer.relation),
        linked(answer.title, answer.url),
        paragraph('summary', answer.because),
        linked('The argument', answer.argumentUrl, 'holders'),
      ]
    : [paragraph('holders', 'No counterargument on record.')];
  part(panel, 'claim').replaceChildren(
    labelled(label),
    linked(title, url),
    paragraph('summary', statement),
    paragraph('holders', facts.join('. ')),
  );
  const against = part(panel, 'answer');
  against.replaceChildren(...answers);
  if (answer) against.dataset['relation'] = answer.relation;
  else delete against.dataset['relation'];
  offerCopy(panel, { title, statement, answer: answer?.title });
}

/** What is copied is this view of the map, with the claim in focus and what speaks against it. */
function offerCopy(
  panel: HTMLElement,
  { title, statement, answer }: { title: string; statement: string; answer: string | undefined },
): void {
  const place = panel.querySelector<HTMLAnchorElement>('a[data-copy-title]');
  if (!place) return;
  place.href = location.href;
  place.dataset['copyTitle'] = title;
  place.dataset['copyText'] = statement;
  if (answer === undefined) delete place.dataset['copyAgainst'];
  else place.dataset['copyAgainst'] = answer;
}

function part(panel: HTMLElement, name: string): HTMLElement {
  return panel.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? panel;
}

function labelled(text: string, relation?: string): HTMLElement {
  const label = paragraph('label', '');
  const word = document.createElement('strong');
  word.textContent = text;
  if (relation !== undefined) label.append(glyph(relation));
  label.append(word);
  return label;
}

function glyph(relation: string): SVGSVGElement {
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  drawn.setAttribute('class', 'glyph');
  drawn.setAttribute('aria-hidden', 'true');
  drawn.setAttribute('viewBox', '0 0 24 24');
  use.setAttribute('href', `#g-${relation}`);
  drawn.append(use);
  return drawn;
}

function linked(text: string, url: string, name = 'panel-title'): HTMLElement {
  const line = paragraph(name, '');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  line.append(link);
  return line;
}

function paragraph(name: string, text: string): HTMLElement {
  const made = document.createElement('p');
  made.className = name;
  made.textContent = text;
  return made;
}
