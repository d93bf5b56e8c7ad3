/** Where changes are written down before they are made; reading content leaves such names out. */
export const journalName = '.changes.json';
