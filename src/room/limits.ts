// What a room allows. docs/rooms.md prints these numbers; a test holds it to them.

export const MAX_FRAME_BYTES = 2048;

export const DEFAULT_ROOM_SIZE = 120;
export const MAX_ROOM_SIZE = 1000;

/** Readers on slow links see a question for a moment after their time is over. */
export const GRACE_MILLIS = 2_000;

/** How long a new socket may take to say who it is. */
export const HELLO_MILLIS = 5_000;

/** The shortest time between two frames of counts. */
export const COUNT_MILLIS = 250;

export const MIN_SECONDS = 5;
export const MAX_SECONDS = 3600;

export const MAX_REROLLS = 3;
export const MIN_NAME_GRAPHEMES = 2;
export const MAX_NAME_GRAPHEMES = 20;

/** How often one answer may be changed: each change is remembered, so that a repeated frame cannot bring it back. */
export const MAX_CHANGES = 20;

export const MAX_ROUNDS = 2;

const HOUR_MILLIS = 3_600_000;

export const LOBBY_IDLE_MILLIS = 2 * HOUR_MILLIS;
/** A lesson that nobody touches for this long is over. */
export const LESSON_IDLE_MILLIS = 24 * HOUR_MILLIS;

/** For so long after the end a student's device can look at what the lesson came to: it may have been asleep just then. */
export const LAST_LOOK_MILLIS = 10 * 60_000;

export const DEFAULT_KEEP_HOURS = 24;
export const MIN_KEEP_HOURS = 1;
export const MAX_KEEP_HOURS = 30 * 24;

export const hoursToMillis = (hours: number) => hours * HOUR_MILLIS;

/** Below this many students a discrimination says nothing, and no key is doubted. */
export const MIN_STUDENTS_FOR_DISCRIMINATION = 10;
/** Below this many questions Cronbach's alpha says nothing. */
export const MIN_QUESTIONS_FOR_ALPHA = 5;
