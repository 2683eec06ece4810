import { laterMessages } from '#messages/later';
import { allParts } from './all-parts.ts';

/** Everything that a widget can show, in the language that the build decides. */
export const parts = allParts(laterMessages);
