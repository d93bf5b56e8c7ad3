/*
 * Runs in the browser, on pages with a table of contents: the entry of the section that is being read is marked. A
 * section is read from where its heading has passed the upper third of the window.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
const sections = links.flatMap((link) => {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return heading ? [{ link, heading }] : [];
});
let isAsked = false;

function mark(): void {
  isAsked = false;
  const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const passed = sections.filter(
    ({ heading }) => isAtEnd || heading.getBoundingClientRect().top < innerHeight / 3,
  );
  const here = passed.at(-1)?.link;
  for (const { link } of sections) {
    if (link === here) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Once a frame is enough. */
function ask(): void {
  if (!isAsked) requestAnimationFrame(mark);
  isAsked = true;
}

addEventListener('scroll', ask, { passive: true });
addEventListener('resize', ask);
ask();

export {};
