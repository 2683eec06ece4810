export type { KeyPoint } from './lesson/key-point.ts';
export { dealLesson, type Lesson, type LessonItem } from './lesson/lesson.ts';
export type { ShownQuestion, Stem } from './lesson/shown-question.ts';
export * from './limits.ts';
export { type ClientMessage, type ClientRequest, type Hello, keySchema } from './messages/client-message.ts';
export { messageEvent } from './messages/message-event.ts';
export { type Bucket, fullBucket, MAX_OVERDRAFT, type Paced, rates, takeToken } from './messages/pace.ts';
export { type ReadFrame, readFrame } from './messages/read-frame.ts';
export { type ClosedWhy, closeCodes, type ServerMessage } from './messages/server-message.ts';
export type { RefusalCode } from './refusal.ts';
export type { Figure } from './report/figure.ts';
export type { OptionRow } from './report/option-table.ts';
export { reportCsv } from './report/report-csv.ts';
export {
  type Advice,
  type ClassReport,
  type QuestionReport,
  type RoomReport,
  reportOf,
  type StudentAnswers,
  type StudentReport,
} from './report/room-report.ts';
export type { RoundShift } from './report/round-shift.ts';
export type { Share } from './report/wilson.ts';
export { applyRoomEvent } from './state/apply-room-event.ts';
export type { HostMove } from './state/host-move.ts';
export { refusalOf } from './state/refusal-of.ts';
export {
  createRoom,
  defaultLife,
  type Head,
  type Life,
  type Phase,
  type Room,
  type Student,
  type StudentId,
  type TimeFactor,
  versionOf,
} from './state/room.ts';
export type { RoomEvent } from './state/room-event.ts';
export type { Settings, SettingsChange } from './state/settings.ts';
export { mayStudentsLook, nextDueMillis, purgeAtMillis } from './state/time-limit.ts';
export type { Distribution, Tally } from './view/distribution.ts';
export type { Mark, Reveal } from './view/reveal.ts';
export type {
  CommonView,
  Counts,
  Given,
  HostView,
  OutlineEntry,
  OwnView,
  Person,
  Role,
  RoomView,
  ScreenView,
  StudentView,
  Viewer,
} from './view/room-view.ts';
export { countsOf, ownView, peopleOf, studentsView, viewFor, votesNow } from './view/view-for.ts';
