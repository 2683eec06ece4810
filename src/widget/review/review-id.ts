/** The id of the element that the review's script fills. */
export const REVIEW_ID = 'readback-review';
