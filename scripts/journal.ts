/** Where changes are written down before they are made; reading content leaves such names out. */
export const journalName = '.changes.json';

/** Held by whoever changes content, so that nobody completes a change that is still being made. */
export const lockName = '.changing';

/** Said by whoever completes what an earlier run left. */
export const completed = 'A change that was cut short is complete now.';
