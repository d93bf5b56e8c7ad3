import { accessTests } from './access.ts';
import { adaptTests } from './adapts.ts';
import { htmlTests } from './html.ts';
import { keyboardTests } from './keyboard.ts';
import { mapTests } from './maps.ts';
import { readingTests } from './reading.ts';
import { searchQuality } from './search-quality.ts';
import { siteAt } from './site-at.ts';
import { themeTests } from './theme.ts';
import { weightTests } from './weight.ts';

/* What a host's own domain serves. What does not depend on the base path is looked at here alone. */
siteAt('/', [
  htmlTests,
  weightTests,
  readingTests,
  themeTests,
  keyboardTests,
  accessTests,
  adaptTests,
  mapTests,
  searchQuality,
]);
