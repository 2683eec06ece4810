/** Written by the build: the stylesheet of the parts that come later. */
declare const LATER_STYLES: string;

/** What a widget in somebody else's page gets once its reader begins. */
export { allParts } from './all-parts.ts';
export const laterStyles: string = LATER_STYLES;
