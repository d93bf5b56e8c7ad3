/** The sides in the order of a bar: who is for it and who against stand apart, the limits between them. */
export const barOrder = ['for', 'mixed', 'against', 'reported'] as const;
