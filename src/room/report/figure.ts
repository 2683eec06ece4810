/** A number, or why there is none. */
export type Figure = { value: number } | { unknown: 'too-few' | 'no-spread' };

export const figure = (value: number): Figure => ({ value });
export const tooFew: Figure = { unknown: 'too-few' };
/** Everybody did the same, so that nothing can go together with anything. */
export const noSpread: Figure = { unknown: 'no-spread' };
