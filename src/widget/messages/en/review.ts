import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** What the page of a reader's own review says. */
export const reviewMessages = {
  review: 'Review',
  reviewLead:
    'Questions that you kept, asked again when you are about to forget them. They are kept in this browser and nowhere else.',
  nothingKept: 'Nothing is kept yet. At the end of a quiz, “Keep for review” brings its questions here.',
  nothingDue: (date: string) => `Nothing is due now. The next question comes on ${date}.`,
  due: (count: number) => plural(count, { one: 'One question is due', other: `${count} questions are due` }),
  kept: (count: number) => plural(count, { one: 'One question is kept', other: `${count} questions are kept` }),
  added: (count: number) => plural(count, { one: 'One question was added.', other: `${count} questions were added.` }),
  comesBack: (date: string) => `This question comes back on ${date}.`,
  readAgain: 'Read the key points again',
  drop: (count: number) => plural(count, { one: 'Stop reviewing it', other: `Stop reviewing these ${count}` }),
  packGone: 'These questions can no longer be had. They may have been withdrawn.',
  unreachable: 'These questions could not be fetched.',
  tryAgain: 'Try again',
  dropped: 'No longer reviewed.',
  notStored: 'Your review could not be kept in this browser. Save it as a file before you leave this page.',
  exportFile: 'Save as a file',
  importFile: 'Add from a file',
  importFailed: 'This file holds no review saved here. Nothing was changed.',
  deleteAll: 'Delete all',
  deletedAll: 'All is deleted.',
  undo: 'Undo',
  needsScript: 'The review needs JavaScript: what is kept, and when it comes back, is known to this browser alone.',
};

export type ReviewMessages = typeof reviewMessages;
