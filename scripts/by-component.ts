/**
 * Listens to the components of pages as they are made. Pages are made component by component: where the first of
 * another is begun, all of one are.
 *
 * @param onComponent - told of every component once the last of its pages is begun, and how many it has
 */
export function byComponent(
  onComponent: (component: string, pages: number) => void,
): (component: string) => void {
  let current: string | undefined;
  let pages = 0;
  return (component) => {
    if (component !== current) {
      if (current !== undefined) onComponent(current, pages);
      [current, pages] = [component, 0];
    }
    pages += 1;
  };
}
