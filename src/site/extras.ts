/**
 * Whether this build makes the extras of a published site: preview cards, Markdown mirrors, views for frames and
 * drawings to take along.
 * `EXTRAS=none` leaves them out, and with them every link to them, for builds whose speed is what counts.
 */
export const hasExtras = process.env['EXTRAS'] !== 'none';
