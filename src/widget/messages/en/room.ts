import type { RefusalCode } from '../../../room/index.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** Refusals that a student or a teacher can meet; whatever else there is, is `notDone`. */
type ToldRefusal = Extract<
  RefusalCode,
  | 'door-closed'
  | 'room-full'
  | 'name-needed'
  | 'name-length'
  | 'name-letters'
  | 'name-scripts'
  | 'name-taken'
  | 'no-rerolls'
  | 'seat-needed'
  | 'seat-taken'
  | 'unknown-key'
  | 'answered'
  | 'too-late'
  | 'paused'
  | 'slow'
  | 'no-more-questions'
>;

const refusals: Record<ToldRefusal, string> = {
  'door-closed': 'The teacher has closed the door. Ask to be let in.',
  'room-full': 'The room is full. Tell your teacher.',
  'name-needed': 'Give a name.',
  'name-length': 'A name has from 2 to 20 letters.',
  'name-letters': 'A name is made of letters, with digits, spaces, hyphens, dots and apostrophes between them.',
  'name-scripts': 'A name is written in one script.',
  'name-taken': 'Somebody in the room has this name, or one that looks like it.',
  'no-rerolls': 'No other name can be drawn any more.',
  'seat-needed': 'Give the number of your seat.',
  'seat-taken': 'Somebody else has given this seat.',
  'unknown-key': 'This key or code does not open the room.',
  answered: 'Your answer is in and cannot be changed.',
  'too-late': 'Your time for this question was over.',
  paused: 'The teacher has paused the lesson.',
  slow: 'Too many presses at once. Wait a moment.',
  'no-more-questions': 'There is no question left.',
};

/** What the live room says. */
export const roomMessages = {
  joinTitle: 'Join the class',
  code: 'Code',
  codeHint: 'The seven letters and digits that your teacher shows.',
  goIn: 'Go in',
  join: 'Join',
  noAccount: 'No account is needed. What you answer is seen by your teacher, and deleted with the room.',
  needsScript: 'The live class needs JavaScript. The article’s own quiz works without it.',
  yourName: 'Your name',
  yourSeat: 'The number of your seat',
  youAre: (name: string) => `You are ${name}.`,
  seat: (seat: number) => `Seat ${seat}`,
  student: (number: number) => `Student ${number}`,
  otherName: (left: number) => `Another name (${left} left)`,
  notSeenYet: 'Your teacher sees your name before the class does.',
  refusals,
  notDone: 'That could not be done just now.',

  connecting: 'Connecting …',
  waiting: 'The connection was lost. It comes back by itself; what you gave is kept.',
  over: {
    replaced: 'This room was opened on another tab or device, which has taken over from this one.',
    removed: 'Your teacher has taken this device out of the room.',
    ended: 'The lesson is over. Thank you.',
    gone: 'This room is over, or never was. Ask for a new code.',
    'not-found': 'There is no such room. Look at the code again.',
  },

  inLobby: 'You are in. The lesson begins in a moment.',
  readFirst: 'Read the question. The options come next.',
  ready: 'I have read it',
  readyNoted: 'Your teacher knows that you are ready.',
  send: 'Send my answer',
  sendAgain: 'Send the changed answer',
  sending: 'Sending …',
  answerIn: 'Your answer has arrived.',
  mayChange: 'You can still change it.',
  locked: 'Answers are closed. Look up: the class goes on together.',
  noAnswer: 'You gave no answer.',
  dropped: 'The class has gone on. Your last answer did not arrive in time.',
  discuss: 'Talk about it with your neighbour. Then you vote again.',
  secondVote: 'Second vote',
  paused: 'Paused',
  onPaper: 'For this one, write on paper from memory.',
  checklist: 'Compare with this checklist:',
  yourScore: (score: string, total: string) => `You have ${score} of ${total}.`,
  larger: 'Larger text',
  readAloud: 'Read aloud',
  moreTime: 'Time for me',
  theirTime: 'Time',
  times: { 1: 'As set', '1.5': 'One and a half times', '2': 'Twice', off: 'No limit' },
  leave: 'Leave the room',
  timeLeft: (seconds: number) => plural(seconds, { one: 'One second left', other: `${seconds} seconds left` }),
  timeMarks: {
    half: 'Half of the time is over.',
    ten: 'Ten seconds left.',
    five: 'Five seconds left.',
    end: 'Time is over.',
  },

  host: 'Your class',
  noKey:
    'This page needs the key that its address had when the room was made. On another device, give the recovery code.',
  recoveryCode: 'Recovery code',
  openRoom: 'Open the room',
  writeDown: 'Write this down: it opens the room on another device, and is not shown again.',
  noted: 'I have written it down',
  joinAt: (address: string) => `Join at ${address}`,
  qrLabel: 'A QR code of the address to join at',
  projector: 'Open the projector’s page',
  joined: (count: number) => plural(count, { one: 'One is in', other: `${count} are in` }),
  readyCount: (ready: number, of: number) => `${ready} of ${of} are ready`,
  answeredCount: (answered: number, of: number) => `${answered} of ${of} have answered`,
  moves: {
    start: 'Start the lesson',
    open: 'Show the options',
    lock: 'Close answers',
    reveal: 'Show what is right',
    discuss: 'Discuss, then vote again',
    reopen: 'Open answers',
    next: 'Next question',
    back: 'Look back',
    skip: 'Skip this question',
    pause: 'Pause',
    resume: 'Go on',
    end: 'End the lesson',
  },
  endSure: 'End the lesson for everybody?',
  door: { open: 'Open the door', close: 'Close the door' },
  doorClosed: 'The door is closed: nobody new can come in.',
  distribution: 'What the class answered',
  chosenBy: (count: number, of: number, share: string) => `${count} of ${of} (${share})`,
  isRight: 'Right',
  nobodyYet: 'Nobody has answered yet.',
  keyAndReasons: 'What is right, and why',
  onlyYou: 'Only you see this. Whoever has the article’s page open can look answers up there.',
  grid: 'The class, question by question',
  name: 'Name',
  credits: { right: 'right', partly: 'partly', wrong: 'not right', none: 'no answer', absent: 'was not there' },
  people: 'Who is in the room',
  here: 'here',
  away: 'away',
  approve: 'Let the name be seen',
  hide: 'Hide the name',
  rename: 'Give another name',
  remove: 'Take out of the room',
  removeSure: (name: string) => `Take ${name} out? The device cannot come back.`,
  hidden: 'hidden',
  removed: 'taken out',
  settings: 'Settings',
  names: { title: 'Names', dealt: 'Two friendly words, dealt', seats: 'Numbers of seats', free: 'What students type' },
  screenNames: 'The projector shows names',
  pace: { title: 'Pace', teacher: 'Together, in my steps', self: 'Everybody at their own speed' },
  seconds: 'Seconds for each question (empty: no limit)',
  changeAnswer: 'Answers can be changed until they are closed',
  keepNames: 'Keep names in the report',
  keepHours: 'Hours that the report stays',
  size: 'Room for so many',
  save: 'Save',
  saved: 'Saved.',
  deletedIn: (when: string) => `Everything is deleted in ${when}.`,
  hours: (count: number) => plural(count, { one: 'one hour', other: `${count} hours` }),
  minutes: (count: number) => plural(count, { one: 'one minute', other: `${count} minutes` }),
  deleteNow: 'Delete now',
  deleteSure: 'Delete the room and its report? This cannot be undone.',
  deleted: 'The room and its report are deleted.',

  selfPaced: 'Everybody works at their own speed.',
  finished: 'You have answered everything.',

  report: 'Report',
  showReport: 'Show the report',
  backToClass: 'Back to the class',
  print: 'Print',
  asCsv: 'Table (CSV)',
  asJson: 'Everything (JSON)',
  students: 'Students',
  mean: 'Mean score',
  spread: 'Standard deviation',
  alpha: 'Cronbach’s alpha',
  standardError: 'Standard error of a score',
  tooFew: 'too few to say',
  noSpread: 'all alike',
  rightShare: (share: string, low: string, high: string) => `${share} right (between ${low} and ${high}, 95%)`,
  secondShare: (share: string) => `After discussing: ${share}`,
  discrimination: 'Discrimination',
  restOf: 'Mean in the rest',
  option: 'Answer',
  count: 'Chosen',
  checkKey: (label: string) =>
    `Check the key: those who did best chose “${label}” more often than those who did worst.`,
  mostChose: (share: string, label: string) => `${share} of the class chose “${label}”. Talk about it again.`,
  nothingAsked: 'No question was asked yet.',

  answersClosed: 'Answers are closed.',
  firstVote: (share: string) => `First vote: ${share}`,
  shift: (toRight: string, toWrong: string) => `From wrong to right: ${toRight}. From right to wrong: ${toWrong}.`,
  skipSure: 'Leave this question out of the lesson and of the report?',
  leaveSure: 'Leave the room? Your answers stay in it; if you come back, you come as somebody new.',
};

export type RoomMessages = typeof roomMessages;
