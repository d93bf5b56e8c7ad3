/** The mark of the site, two ladders, as a path on a grid of 28. */
export const markPath = 'M4 2v24M14 2v24M24 2v24M4 6.5h10M4 13.5h10M4 20.5h10M14 10h10M14 17h10';
