/** Written by the build: the stylesheet of the parts that come later. */
declare const LATER_STYLES: string;

/** What a widget in somebody else's page gets once its reader begins. */
export { parts } from '../later-parts.ts';
export { lendPreact } from '../lent-preact.ts';
export const styles: string = LATER_STYLES;
