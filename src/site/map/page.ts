import { keepState } from './address.ts';
import { startFilters } from './filter.ts';
import { startFolds } from './fold.ts';
import { readMap, type MapModel } from './model.ts';
import { startPanel } from './panel.ts';
import { placeAll } from './place.ts';
import { isWhole } from './state.ts';
import { showBeginning } from './scroll.ts';
import { startWalk } from './walk.ts';
import { startZoom } from './zoom.ts';

/*
 * Runs in the browser: a drawing can be walked through by pointer and by keyboard. Without it the drawing is
 * whole, and every claim and argument in it is a link.
 */

const figure = document.querySelector<HTMLElement>('.map-figure');
const map = figure && readMap(figure);
if (map) start(map);

function start(map: MapModel): void {
  for (const tool of map.figure.querySelectorAll<HTMLElement>('[data-scripted]')) tool.hidden = false;
  const store = keepState(window);
  const zoom = startZoom(map);
  const panel = startPanel(map.part('panel'));
  const walk = startWalk(map, store, panel);
  const redraw = (): void => {
    zoom.draw(placeAll(map, store.state()));
    walk.keepStop();
  };
  if (!isWhole(store.state())) redraw();
  startFolds(map, store, { redraw, walkTo: walk.walkTo });
  startFilters(map, store, () => {
    redraw();
    showBeginning(map);
  });
  showBeginning(map);
  walk.walkTo(store.state().at);
}
