import { isScored, type Pack, type Question, rightAnswer } from '../../pack/index.ts';
import type { Flaw } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** A translation has the ids of its original, in the same places, and the same right answers. */
export function translationIsWhole({ pack, original }: Subject): Flaw[] {
  if (original === null) return [];
  const own = new Map(fixedFacts(pack));
  const theirs = new Map(fixedFacts(original));
  const places = [...new Set([...theirs.keys(), ...own.keys()])];
  return places
    .filter((place) => own.get(place) !== theirs.get(place))
    .map((place) => ({
      place,
      found: `${own.get(place) ?? 'nothing'}, where the original has ${theirs.get(place) ?? 'nothing'}`,
      remedy: 'Keep what the original has; translate the words alone.',
    }));
}

type Fact = [place: string, value: string];

/** What no translation changes, as places and what stands there. */
function fixedFacts(pack: Pack): Fact[] {
  return [
    ['id', pack.id],
    ...pack.voices.flatMap((voice, v) => facts(`voices[${v}]`, { id: voice.id, kind: voice.kind })),
    ...pack.sections.flatMap((section, s) => [
      ...facts(`sections[${s}]`, { id: section.id }),
      ...section.points.flatMap(({ id, voice, status, evidence }, p) =>
        facts(`sections[${s}].points[${p}]`, { id, voice, status, evidence }),
      ),
    ]),
    ...pack.timeline.flatMap(({ date, points }, t) => facts(`timeline[${t}]`, { date, points })),
    ...pack.questions.flatMap((question, q) => facts(`questions[${q}]`, questionFacts(question))),
  ];
}

function facts(place: string, values: Record<string, unknown>): Fact[] {
  return Object.entries(values).map(([key, value]) => [`${place}.${key}`, JSON.stringify(value)]);
}

function questionFacts(question: Question): Record<string, unknown> {
  const { id, kind, points } = question;
  return { id, kind, points, ...partIds(question), ...answerOf(question) };
}

/** What is typed into a blank is a word of the language; every other right answer is made of ids and numbers. */
function answerOf(question: Question): Record<string, unknown> {
  if (question.kind === 'blank' || !isScored(question)) return {};
  if (question.kind === 'number') {
    const { correct, tolerance, min, max, step } = question;
    return { correct, tolerance, min, max, step };
  }
  return { answer: rightAnswer(question) };
}

function partIds(question: Question): Record<string, readonly string[]> {
  const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);
  switch (question.kind) {
    case 'choice':
      return { options: ids(question.options) };
    case 'match':
      return { left: ids(question.left), right: ids(question.right) };
    case 'sort':
      return { headings: ids(question.headings), items: ids(question.items) };
    case 'order':
      return { items: ids(question.items) };
    case 'blank':
      return { blanks: ids(question.blanks) };
    case 'recall':
      return { checklist: ids(question.checklist) };
    case 'truth':
    case 'number':
      return {};
  }
}
