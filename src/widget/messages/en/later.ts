import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** What a reader meets once the quiz has begun: kinds of question that take more, the result, what is kept. */
export const laterMessages = {
  statusMeanings: {
    report: 'The article tells it as something that happened or is so.',
    statement: 'Somebody’s own words, or what they demand.',
    assessment: 'Somebody’s judgement of how things are.',
    interpretation: 'What the article, or somebody in it, reads into words or events.',
  },

  stillMissing: (parts: readonly string[]) => `Still without an answer: ${parts.join('; ')}.`,
  choose: 'Choose…',
  blank: (number: number) => `Gap ${number}`,
  yourNumber: (unit: string) => (unit ? `Your number (${unit})` : 'Your number'),
  slider: 'Slider for your number',
  giveNumber: (min: string, max: string) => `Give one number from ${min} to ${max}, in digits.`,
  moveFirst: 'Nothing was moved yet. Move at least one, then check.',
  moveUp: (item: string) => `Move up: ${item}`,
  moveDown: (item: string) => `Move down: ${item}`,
  nowAtPlace: (item: string, place: number, total: number) => `${item}: now at place ${place} of ${total}.`,
  yourPlace: (place: number) => `Your place: ${place}.`,
  rightPlace: (place: number) => `Right place: ${place}.`,
  yourWords: 'What you remember, in your own words',
  notSent: 'What you write stays on this page. It is neither sent nor scored.',
  compare: 'Compare with a checklist',
  tickOff: 'Tick what you had:',
  yourAnswerIs: (text: string) => `Your answer: ${text}.`,
  correctIs: (text: string) => `Correct: ${text}.`,
  result: 'Your result',
  scoreInWords: (score: string, total: string) => `${score} of ${total}`,
  answeredOf: (answered: number, total: number) => `You have answered ${answered} of ${total} questions.`,
  bySection: 'By section',
  missed: 'Worth another look',
  goOn: (count: number) => plural(count, { one: 'Answer the one left', other: `Answer the ${count} left` }),
  retry: (count: number) => plural(count, { one: 'Try the one you missed', other: `Try the ${count} you missed` }),
  startOver: 'Start over',
  share: 'Share your result',
  /** Gives away no answer. `score` is what `scoreInWords` says. */
  shareText: (score: string, title: string) => `My score in the quiz “${title}”: ${score}.`,
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'It is selected. Copy it with your keyboard or your menu.',
  keepForReview: (count: number) =>
    plural(count, { one: 'Keep it for review', other: `Keep these ${count} for review` }),
  /** How readers did: `share` is a percentage such as “61%”, `count` a formatted number. */
  othersRight: (share: string, count: string) => `${share} of ${count} readers got this right.`,

  keptInTab: 'Your progress is kept in this tab until you close it.',
  forget: 'Forget my progress',
  forgotten: 'Your progress is forgotten.',
};

export type LaterMessages = typeof laterMessages;
