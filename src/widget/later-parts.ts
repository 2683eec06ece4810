import { laterMessages } from '#messages/later';
import { partsAfterFirst } from './all-parts.ts';

/** What a widget can show beyond `firstParts`, in the language that the build decides. */
export const parts = partsAfterFirst(laterMessages);
