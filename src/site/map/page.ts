import { keepState } from './address.ts';
import { startFilters } from './filter.ts';
import { startFolds } from './fold.ts';
import { readMap, type MapModel } from './model.ts';
import { startPanel } from './panel.ts';
import { placeAll } from './place.ts';
import { showBeginning } from './scroll.ts';
import { afterPaint, pause } from './slices.ts';
import { isWhole } from './state.ts';
import { startWalk } from './walk.ts';
import { startZoom } from './zoom.ts';

/*
 * Runs in the browser: a drawing can be walked through by pointer and by keyboard. Without it the drawing is
 * whole, and every claim and argument in it is a link.
 */

const figure = document.querySelector<HTMLElement>('.map-figure');
if (figure) {
  // Whoever asks a large drawing for its lengths before it is painted waits for its layout.
  await afterPaint();
  const map = readMap(figure);
  if (map) await start(map);
}

/** In slices, for a reader may scroll meanwhile. */
async function start(map: MapModel): Promise<void> {
  const store = keepState(window);
  const zoom = startZoom(map);
  const walk = startWalk(map, store, startPanel(map.part('panel')));
  const redraw = (): void => {
    zoom.draw(placeAll(map, store.state()));
    walk.keepStop();
  };
  await pause();
  if (!isWhole(store.state())) redraw();
  startFolds(map, store, { redraw, walkTo: walk.walkTo });
  startFilters(map, store, () => {
    redraw();
    showBeginning(map);
  });
  await pause();
  showBeginning(map);
  walk.walkTo(store.state().at);
}
