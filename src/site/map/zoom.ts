import type { Point } from '../../layout/drawing.ts';
import type { MapModel } from './model.ts';
import { original, type Extent } from './place.ts';

/* Runs in the browser: a drawing is moved by scrolling and made larger or smaller. */

export interface Zoom {
  /** Draws at the present scale, after the drawing itself has changed. */
  readonly draw: (extent: Extent) => void;
}

const least = 0.2;
const most = 2.5;
const perStep = 1.25;

export function startZoom(model: MapModel): Zoom {
  const { scroll, svg, figure } = model;
  let extent = original(model);
  let scale = 1;
  const apply = (): void => {
    svg.style.inlineSize = `${extent.width * scale}px`;
    svg.style.blockSize = `${extent.height * scale}px`;
  };
  /** What stands at a point of the window stays there. */
  const zoomTo = (wanted: number, [x, y] = middleOf(scroll)): void => {
    const next = Math.min(most, Math.max(least, wanted));
    const at = [(scroll.scrollLeft + x) / scale, (scroll.scrollTop + y) / scale] as const;
    scale = next;
    apply();
    scroll.scrollTo({ left: at[0] * scale - x, top: at[1] * scale - y });
  };
  const commands: Readonly<Record<string, () => void>> = {
    in: () => zoomTo(scale * perStep),
    out: () => zoomTo(scale / perStep),
    fit: () => zoomTo(Math.min(1, (scroll.clientWidth - 24) / extent.width)),
    real: () => zoomTo(1),
  };
  for (const button of figure.querySelectorAll<HTMLElement>('[data-zoom]'))
    button.addEventListener('click', () => commands[button.dataset['zoom'] ?? '']?.());
  scroll.addEventListener('keydown', (event) => {
    const command = { '+': 'in', '=': 'in', '-': 'out', '0': 'real' }[event.key];
    if (command === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    commands[command]?.();
  });
  scroll.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomTo(scale * Math.exp(-event.deltaY / 300), within(scroll, event.clientX, event.clientY));
    },
    { passive: false },
  );
  startPinch(scroll, (by, at) => zoomTo(scale * by, at));
  startDrag(scroll);
  return {
    draw: (changed) => {
      extent = changed;
      apply();
    },
  };
}

function middleOf({ clientWidth, clientHeight }: HTMLElement): Point {
  return [clientWidth / 2, clientHeight / 2];
}

function within(scroll: HTMLElement, x: number, y: number): Point {
  const { left, top } = scroll.getBoundingClientRect();
  return [x - left, y - top];
}

/** Two fingers apart make the drawing larger. */
function startPinch(scroll: HTMLElement, zoomBy: (by: number, at: Point) => void): void {
  let before = 0;
  scroll.addEventListener(
    'touchmove',
    (event) => {
      const [one, other] = event.touches;
      if (!one || !other) return;
      event.preventDefault();
      const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      const [x, y] = [(one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2];
      if (before > 0) zoomBy(apart / before, within(scroll, x, y));
      before = apart;
    },
    { passive: false },
  );
  for (const end of ['touchend', 'touchcancel']) scroll.addEventListener(end, () => (before = 0));
}

/** The ground can be taken with the mouse and moved; text in the boxes is left to be selected. */
function startDrag(scroll: HTMLElement): void {
  scroll.addEventListener('pointerdown', (down) => {
    const onGround = down.target instanceof Element && !down.target.closest('.box, .line');
    if (down.pointerType !== 'mouse' || down.button !== 0 || !onGround) return;
    down.preventDefault();
    scroll.focus({ preventScroll: true });
    scroll.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent): void => {
      scroll.scrollLeft -= event.movementX;
      scroll.scrollTop -= event.movementY;
    };
    scroll.addEventListener('pointermove', move);
    scroll.addEventListener('lostpointercapture', () => scroll.removeEventListener('pointermove', move), {
      once: true,
    });
  });
}
