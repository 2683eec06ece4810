// What `#messages` stands for, the build decides: one script for each language.
import { laterMessages } from '#messages/later';
import { reviewMessages } from '#messages/review';
import { messages } from '#messages/widget';
import { startReview } from '../review/live-review.tsx';
import { REVIEW_ID } from '../review/review-id.ts';

/** Written by the build: the widget's stylesheets. */
declare const WIDGET_STYLES: string;
declare const LATER_STYLES: string;

const root = document.getElementById(REVIEW_ID);
if (root) startReview(root, { messages, laterMessages, words: reviewMessages, styles: [WIDGET_STYLES, LATER_STYLES] });
