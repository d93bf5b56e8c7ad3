/**
 * Listens to the components of pages as they are made. Pages are made folder by folder: where the first of another is
 * begun, all of one are.
 *
 * @param onFolder - told of every folder at the root of the site once the last of its pages is begun, and how many it has
 */
export function byFolder(onFolder: (folder: string, pages: number) => void): (component: string) => void {
  let current: string | undefined;
  let pages = 0;
  return (component) => {
    const [folder] = /(?<=^src\/pages\/)[^/[]+(?=\/)/u.exec(component) ?? [];
    if (folder !== current) {
      if (current !== undefined) onFolder(current, pages);
      [current, pages] = [folder, 0];
    }
    if (component.endsWith('.astro')) pages += 1;
  };
}
