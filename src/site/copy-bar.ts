import { copyForms, copyText, type Copied, type CopyForm } from './copy-text.ts';

/*
 * Runs in the browser. Every place with a permanent address gets buttons that copy it; without script there is the
 * address itself, as a link. Long lists would drown in buttons, so there one button opens a small menu of them.
 */

const labels: Readonly<Record<CopyForm, string>> = {
  link: 'Link',
  markdown: 'Markdown',
  rich: 'Rich text',
  citation: 'Citation',
};

const done: Readonly<Record<CopyForm, string>> = {
  link: 'Link copied',
  markdown: 'Copied as Markdown',
  rich: 'Copied as rich text',
  citation: 'Citation copied',
};

/** How long a message stays, in milliseconds. */
const shownFor = 4000;

const status = document.createElement('output');
status.className = 'copy-status';

const menu = document.createElement('div');
menu.className = 'copy-menu';
menu.popover = 'auto';
menu.role = 'group';

function textsOf(place: HTMLAnchorElement): Copied {
  const { copyTitle = '', copyText: text = '', copyAgainst } = place.dataset;
  return {
    url: place.href,
    title: copyTitle,
    text,
    against: copyAgainst,
    site: document.body.dataset['site'] ?? location.hostname,
    today: new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' }),
  };
}

async function copy(form: CopyForm, place: HTMLAnchorElement): Promise<void> {
  const texts = Object.entries(copyText(form, textsOf(place)));
  try {
    const blobs = texts.map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    say(done[form]);
  } catch {
    say('The browser refused. The sign # leads to the permanent address.');
  }
}

function say(message: string): void {
  status.textContent = message;
  setTimeout(() => {
    if (status.textContent === message) status.textContent = '';
  }, shownFor);
}

function buttonsFor(place: HTMLAnchorElement): HTMLButtonElement[] {
  return copyForms.map((form) => {
    const made = button(labels[form]);
    made.addEventListener('click', () => {
      menu.hidePopover();
      void copy(form, place);
    });
    return made;
  });
}

function button(label: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = label;
  return made;
}

function openMenu(opener: HTMLElement, place: HTMLAnchorElement): void {
  menu.setAttribute('aria-label', `Copy: ${textsOf(place).title}`);
  menu.replaceChildren(...buttonsFor(place));
  opener.after(menu);
  menu.showPopover();
  const { bottom, right } = opener.getBoundingClientRect();
  menu.style.top = `${bottom + scrollY}px`;
  menu.style.left = `${Math.max(8, right + scrollX - menu.offsetWidth)}px`;
  menu.querySelector('button')?.focus();
}

for (const place of document.querySelectorAll<HTMLAnchorElement>('a[data-copy-title]')) {
  const bar = place.closest('.copybar');
  if (bar) {
    const set = document.createElement('span');
    set.className = 'copybar-set';
    set.append(...buttonsFor(place));
    place.before(set);
  } else {
    const opener = button('Copy');
    opener.classList.add('copy-opener');
    opener.setAttribute('aria-label', `Copy: ${textsOf(place).title}`);
    opener.addEventListener('click', () => {
      openMenu(opener, place);
    });
    place.after(opener);
  }
}
document.body.append(status);
