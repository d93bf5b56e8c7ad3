import type { Browser } from 'playwright-core';
import type { BuiltSite } from '../support/built-site.ts';
import { chosenTests } from './maps/chosen.ts';
import { drawnTests } from './maps/drawn.ts';
import { sizedTests } from './maps/sized.ts';
import { takenTests } from './maps/taken.ts';
import { toldTests } from './maps/told.ts';
import { mapSite } from './maps/visit.ts';
import { walkedTests } from './maps/walked.ts';

/** What holds of the drawings of maps, in a real browser. */
export function mapTests(site: () => BuiltSite, browser: () => Browser): void {
  const looked = mapSite(site, browser);
  drawnTests(looked);
  walkedTests(looked);
  chosenTests(looked);
  sizedTests(looked);
  toldTests(looked);
  takenTests(looked);
}
