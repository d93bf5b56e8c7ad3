import type { ContentFile } from '../../src/model/file.ts';
import { elsewhere } from './elsewhere.ts';
import { call, image, quoted, script, type Hostile } from './hostile.ts';
import { inert } from './inert.ts';
import { misread } from './misread.ts';
import { running } from './running.ts';
import { unfit } from './unfit.ts';
import { unseen } from './unseen.ts';

/** Contributions that mean harm: what is let through as text, and what no page may be made of. */
export const hostileInputs: readonly Hostile[] = [
  ...inert,
  ...running,
  ...misread,
  ...elsewhere,
  ...unseen,
  ...unfit,
];

/** HTML in the settings of a site, which every page shows. */
export const hostileSettings: ContentFile = {
  path: 'site.yaml',
  text: `title: ${quoted(`Tea ${script}`)}
question: [${quoted(`Tea${image}`)}, ${quoted(`coffee${script}?`)}]
description: ${quoted(`</title>${script}${image}`)}
language: en-GB
repository: ${quoted(`https://example.org/"onclick="${call}`)}
licences:
  content: { name: ${quoted(script)}, url: "https://creativecommons.org/licenses/by/4.0/" }
  code: { name: MIT, url: "https://opensource.org/license/mit" }
situations: [{ title: ${quoted(script)}, summary: ${quoted(image)}, read: ["claim:tea-calms"] }]
`,
};
