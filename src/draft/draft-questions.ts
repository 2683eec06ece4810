import { isToBeWritten, toBeWritten } from '../pack/index.ts';
import type { DraftPoint, DraftVoice } from './draft-point.ts';

interface Drafted {
  points: readonly DraftPoint[];
  voices: readonly DraftVoice[];
  sections: readonly (readonly DraftPoint[])[];
  /** From early to late, one per date. */
  datedPoints: readonly DraftPoint[];
}

/** Stubs of questions, of the kinds for which the article has something; all that a reader would read is to be written. */
export function draftQuestions(drafted: Drafted): object[] {
  return [
    ...drafted.sections.flatMap(([first], index) => (first ? [choiceStub(first, index)] : [])),
    ...truthStub(drafted),
    ...numberStub(drafted),
    ...matchStub(drafted),
    ...orderStub(drafted),
    recallStub(drafted),
  ];
}

const explanation = toBeWritten('what to keep in mind, whatever was answered');

function according(point: DraftPoint): string {
  return point.status === 'report' ? '' : `, according to ${voiceOf(point)}`;
}

function accordingToAll(points: readonly DraftPoint[]): string {
  const voices = points.filter(({ status }) => status !== 'report').map(voiceOf);
  return voices.length === 0 ? '' : `, according to ${[...new Set(voices)].join(' and ')}`;
}

function voiceOf({ voiceName }: DraftPoint): string {
  return isToBeWritten(voiceName) ? 'the article' : voiceName;
}

const optionIds = ['a', 'b', 'c'];
// Neither always in one place nor in turn.
const keyPlaces = [1, 2, 0, 0, 2, 1, 0, 1, 2, 2, 0, 1];

function choiceStub(point: DraftPoint, index: number): object {
  const key = keyPlaces[index % keyPlaces.length];
  const firstWrong = key === 0 ? 1 : 0;
  return {
    id: `q-choice-${index + 1}`,
    kind: 'choice',
    prompt: toBeWritten(`a question on ${point.passage}${according(point)}`),
    points: [point.id],
    options: optionIds.map((id, o) =>
      o === key
        ? { id, text: toBeWritten('the right answer'), correct: true, why: toBeWritten('why it is right') }
        : {
            id,
            text: toBeWritten(`${o === firstWrong ? 'a' : 'another'} wrong answer that somebody might give`),
            why: toBeWritten('what is the case instead'),
          },
    ),
    explanation,
  };
}

function truthStub({ points }: Drafted): object[] {
  const point = points.find(({ status }) => status === 'assessment' || status === 'interpretation') ?? points[0];
  if (!point) return [];
  return [
    {
      id: 'q-truth',
      kind: 'truth',
      prompt: toBeWritten(`what is asked of the statement${according(point)}`),
      statement: toBeWritten(`a false statement on ${point.passage}; or a true one, said to be true`),
      correct: false,
      points: [point.id],
      why: { true: toBeWritten('what “true” overlooks'), false: toBeWritten('why it is false') },
      explanation,
    },
  ];
}

function numberStub({ points }: Drafted): object[] {
  // Small numbers are mostly counted words, not figures.
  const point = points.find(({ numbers }) => numbers.some(isFigure));
  const correct = point?.numbers.find(isFigure);
  if (!point || correct === undefined) return [];
  return [
    {
      id: 'q-number',
      kind: 'number',
      prompt: toBeWritten(`a question that ${correct} answers, on ${point.passage}${according(point)}`),
      points: [point.id],
      correct,
      tolerance: 0,
      min: 0,
      max: correct * 2,
      step: 1,
      unit: '',
      why: toBeWritten(`where ${correct} comes from`),
      explanation,
    },
  ];
}

function isFigure(number: number): boolean {
  return Number.isInteger(number) && number > 12 && number <= 1_000_000_000;
}

function matchStub({ points, voices }: Drafted): object[] {
  const speaking = voices.slice(0, 4).flatMap((voice) => points.find((point) => point.voice === voice.id) ?? []);
  if (speaking.length < 2) return [];
  const entries = speaking.map((point) => ({ id: point.voice, point }));
  return [
    {
      id: 'q-match',
      kind: 'match',
      prompt: toBeWritten('an invitation to match each claim with its voice'),
      points: speaking.map(({ id }) => id),
      left: entries.map(({ id, point }) => ({ id, text: toBeWritten(`the claim in ${point.passage}`) })),
      right: [
        { id: 'nobody', text: toBeWritten('a voice that makes none of these claims') },
        ...[...entries].reverse().map(({ id, point }) => ({ id, text: point.voiceName })),
      ],
      pairs: Object.fromEntries(entries.map(({ id }) => [id, id])),
      why: Object.fromEntries(
        entries.map(({ id, point }) => [id, toBeWritten(`how one can tell that it is the claim of ${voiceOf(point)}`)]),
      ),
      explanation,
    },
  ];
}

function orderStub({ datedPoints }: Drafted): object[] {
  if (datedPoints.length < 3) return [];
  const items = datedPoints.slice(0, 5);
  return [
    {
      id: 'q-order',
      kind: 'order',
      prompt: toBeWritten(`an invitation to put these in order${accordingToAll(items)}`),
      points: [...new Set(items.map(({ id }) => id))],
      items: items.map((point, index) => ({
        id: `i${index + 1}`,
        text: toBeWritten(`what happened at date ${index + 1}, by ${point.passage}`),
      })),
      explanation,
    },
  ];
}

const MOST_TO_RECALL = 5;

function recallStub({ sections }: Drafted): object {
  const points = sections.flatMap(([first]) => first ?? []).slice(0, MOST_TO_RECALL);
  return {
    id: 'q-recall',
    kind: 'recall',
    prompt: toBeWritten('what to write down from memory'),
    points: points.map(({ id }) => id),
    checklist: points.map((point, index) => ({
      id: `c${index + 1}`,
      text: toBeWritten(`in a few words, ${point.passage}${according(point)}`),
    })),
    explanation,
  };
}
