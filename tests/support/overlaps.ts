import type { Page } from 'playwright-core';

/** What is wrong with the boxes of the drawing on a page, as the browser measures them: nothing, it is hoped. */
export function overlapsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const slack = 0.5;
    const shown = '.map-svg .box:not(.is-gone), .map-svg .line:not(.is-gone) .stand-in';
    const boxes = [...document.querySelectorAll(shown)].map((box) => ({
      id: box.id || `${box.closest('.line')?.id}: its stand-in`,
      frame: box.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect(),
      texts: [...box.querySelectorAll('text, tspan, .box-ticks')],
    }));
    for (const [nth, { id, frame, texts }] of boxes.entries()) {
      for (const other of boxes.slice(nth + 1)) {
        const isApart =
          frame.right <= other.frame.left + slack ||
          other.frame.right <= frame.left + slack ||
          frame.bottom <= other.frame.top + slack ||
          other.frame.bottom <= frame.top + slack;
        if (!isApart) faults.push(`${id} overlaps ${other.id}`);
      }
      for (const text of texts) {
        const { left, right, top, bottom, width } = text.getBoundingClientRect();
        if (width === 0) continue;
        const isInside =
          left >= frame.left - slack &&
          right <= frame.right + slack &&
          top >= frame.top - slack &&
          bottom <= frame.bottom + slack;
        if (!isInside) faults.push(`${id}: “${text.textContent}” sticks out`);
      }
      const parts = texts
        .filter((text) => text.tagName !== 'tspan')
        .map((text) => text.getBoundingClientRect());
      for (const [first, one] of parts.entries())
        for (const other of parts.slice(first + 1))
          if (
            one.left < other.right - slack &&
            other.left < one.right - slack &&
            one.top < other.bottom - 4 &&
            other.top < one.bottom - 4
          )
            faults.push(`${id}: its texts overlap`);
    }
    return faults;
  });
}
