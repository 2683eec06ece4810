/** The ids of the elements that the Worker renders, and the browser fills. */
export const STUDENT_ID = 'student';
export const CLASS_ID = 'class';

/** The query by which a press of “Join” reaches the script that was not there yet. */
export const JOIN_FIELD = 'join';
