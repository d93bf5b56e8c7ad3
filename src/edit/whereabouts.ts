import type { ContentFile } from '../model/file.ts';
import type { Place } from '../model/place.ts';
import { locator } from '../parse/locate.ts';

/** Where something stands, for the sentence of a refusal: the file, and the line where one is known. */
export function whereabouts(files: readonly ContentFile[], place: Place): string {
  const { file, start } = locator(files)(place);
  return start ? `\`${file}\`, line ${start.line}` : `\`${file}\``;
}
