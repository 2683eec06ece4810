import * as v from 'valibot';
import {
  DEFAULT_KEEP_HOURS,
  DEFAULT_ROOM_SIZE,
  MAX_KEEP_HOURS,
  MAX_ROOM_SIZE,
  MAX_SECONDS,
  MIN_KEEP_HOURS,
  MIN_SECONDS,
} from '../limits.ts';

const wholeFrom = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** What a host may change, one or several at a time. */
export const settingsChangeSchema = v.object({
  /** How students get their names: two words dealt, the number of their seat, or what they type. */
  names: v.exactOptional(v.picklist(['dealt', 'seats', 'free'])),
  /** Whether the projector shows names. */
  screenNames: v.exactOptional(v.boolean()),
  /** In step with the teacher, or each student at their own speed; fixed once the lesson has begun. */
  pace: v.exactOptional(v.picklist(['teacher', 'self'])),
  /** For each question; null: no limit. */
  seconds: v.exactOptional(v.nullable(wholeFrom(MIN_SECONDS, MAX_SECONDS))),
  changeAnswer: v.exactOptional(v.boolean()),
  /** Whether names stay in the report when the room has ended. */
  keepNames: v.exactOptional(v.boolean()),
  /** How long the report stays when the room has ended. */
  keepHours: v.exactOptional(wholeFrom(MIN_KEEP_HOURS, MAX_KEEP_HOURS)),
  /** How many students fit in. */
  size: v.exactOptional(wholeFrom(1, MAX_ROOM_SIZE)),
});

export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;
export type Settings = Required<SettingsChange>;

export const defaultSettings: Settings = {
  names: 'dealt',
  screenNames: false,
  pace: 'teacher',
  seconds: null,
  changeAnswer: true,
  keepNames: false,
  keepHours: DEFAULT_KEEP_HOURS,
  size: DEFAULT_ROOM_SIZE,
};
