import type { MapModel } from './model.ts';
import type { StateStore } from './state.ts';

/* Runs in the browser: a branch is folded into the claim that it bears on, by the button of the panel or the key F. */

interface FoldEffects {
  readonly redraw: () => void;
  readonly walkTo: (claim: string | undefined) => void;
}

export function startFolds(map: MapModel, store: StateStore, { redraw, walkTo }: FoldEffects): void {
  const button = map.part('fold');
  const label = (): void => {
    const { at, folded } = store.state();
    button.textContent = folded.has(at ?? '') ? 'Unfold its branch' : 'Fold its branch';
  };
  const toggle = (): void => {
    const { at, folded } = store.state();
    if (at === undefined) return;
    const rest = [...folded].filter((claim) => claim !== at);
    store.change({ folded: new Set(folded.has(at) ? rest : [...rest, at]) });
    redraw();
    walkTo(at);
    label();
  };
  button.addEventListener('click', toggle);
  map.scroll.addEventListener('focusin', label);
  map.svg.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
    if (key.toLowerCase() === 'f' && !ctrlKey && !metaKey && !altKey) toggle();
  });
}
