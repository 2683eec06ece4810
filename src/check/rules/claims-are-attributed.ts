import type { Question, Voice } from '../../pack/index.ts';
import type { Flaw } from '../finding.ts';
import { placedPoints } from '../points.ts';
import type { Subject } from '../subject.ts';
import { spacedWords } from '../words.ts';

/**
 * A question that rests on a claim names the voice that makes it, or asks for it.
 *
 * Only what the article reports may be asked about plainly: a statement, an assessment or an interpretation is somebody's,
 * and a quiz that leaves the somebody out teaches the claim as a fact.
 */
export function claimsAreAttributed({ pack }: Subject): Flaw[] {
  const points = new Map(placedPoints(pack).map(({ point }) => [point.id, point]));
  const voices = new Map(pack.voices.map((voice) => [voice.id, voice]));

  return pack.questions.flatMap((question, q) => {
    const asked = askedTexts(question).map(spacedWords);
    return question.points.flatMap((id) => {
      const point = points.get(id);
      const voice = point && voices.get(point.voice);
      if (!point || !voice || point.status === 'report' || namesVoice(asked, voice)) return [];
      return [
        {
          place: `questions[${q}].prompt`,
          found: `no mention of ${voice.name}, whose ${point.status} this is: “${beginningOf(point.text)}”`,
          remedy: `Say in the prompt whose claim it is (${namesOf(voice).join(', ')}), or ask for it.`,
        },
      ];
    });
  });
}

const MOST_LETTERS = 80;

function beginningOf(text: string): string {
  const letters = [...text];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('').trimEnd()} …` : text;
}

function namesOf(voice: Voice): string[] {
  return [voice.name, ...(voice.also ?? [])];
}

function namesVoice(asked: readonly string[], voice: Voice): boolean {
  return namesOf(voice).some((name) => asked.some((text) => text.includes(spacedWords(name))));
}

/** What a reader is given to answer: the prompt, what it is about, and the right answers, which ask for what they name. */
function askedTexts(question: Question): string[] {
  switch (question.kind) {
    case 'choice':
      return [question.prompt, ...question.options.filter((option) => option.correct).map(({ text }) => text)];
    case 'truth':
      return [question.prompt, question.statement];
    case 'match':
      return [question.prompt, ...[...question.left, ...question.right].map(({ text }) => text)];
    case 'sort':
      return [question.prompt, ...[...question.headings, ...question.items].map(({ text }) => text)];
    case 'order':
      return [question.prompt, ...question.items.map(({ text }) => text)];
    case 'blank':
      return [question.prompt, question.text, ...question.blanks.flatMap(({ accepted }) => accepted)];
    case 'recall':
      return [question.prompt, ...question.checklist.map(({ text }) => text)];
    case 'number':
      return [question.prompt];
  }
}
