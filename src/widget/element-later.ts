import { laterMessages } from '#messages/later';
import { allParts } from './all-parts.ts';

/** Written by the build: the stylesheet of the parts that come later. */
declare const LATER_STYLES: string;

/** What a widget in somebody else's page gets once its reader begins. */
export const parts = allParts(laterMessages);
export const styles: string = LATER_STYLES;
