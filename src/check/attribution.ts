import { foldText, type Pack, type Point, type Question, type Voice } from '../pack/index.ts';
import type { Finding } from './finding.ts';

/**
 * A question that rests on a claim names the voice that makes it, or asks for it.
 *
 * Only what the article reports may be asked about plainly: a statement, an assessment or an interpretation is somebody's,
 * and a quiz that leaves the somebody out teaches the claim as a fact.
 */
export function claimsAreAttributed(pack: Pack): Finding[] {
  const points = new Map(pack.sections.flatMap((section) => section.points.map((point) => [point.id, point])));
  const voices = new Map(pack.voices.map((voice) => [voice.id, voice]));

  return pack.questions.flatMap((question, q) => {
    const asked = foldText(askedText(question));
    const claims = question.points
      .map((id) => points.get(id) as Point)
      .filter((point) => point.status !== 'report' && !namesVoice(asked, voices.get(point.voice) as Voice));
    return claims.map((point) => ({
      rule: 'claims-are-attributed',
      level: 'error' as const,
      place: `questions[${q}].prompt`,
      found: `no mention of ${voices.get(point.voice)?.name}, whose ${point.status} the point “${point.id}” is`,
      expected: `a prompt that says whose claim it is (${namesOf(voices.get(point.voice) as Voice).join(', ')}), or asks for it`,
      why: 'A quiz must not test a contested claim as if it were a fact.',
    }));
  });
}

function namesOf(voice: Voice): string[] {
  return [voice.name, ...(voice.also ?? [])];
}

function namesVoice(foldedText: string, voice: Voice): boolean {
  return namesOf(voice).some((name) => {
    const words = foldText(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u').test(foldedText);
  });
}

/** What a reader is given to answer: the prompt, what it is about, and the right answers, which ask for what they name. */
function askedText(question: Question): string {
  switch (question.kind) {
    case 'choice':
      return [question.prompt, ...question.options.filter((option) => option.correct).map(({ text }) => text)].join(
        '\n',
      );
    case 'truth':
      return [question.prompt, question.statement].join('\n');
    case 'match':
      return [question.prompt, ...[...question.left, ...question.right].map(({ text }) => text)].join('\n');
    case 'sort':
      return [question.prompt, ...[...question.headings, ...question.items].map(({ text }) => text)].join('\n');
    case 'order':
      return [question.prompt, ...question.items.map(({ text }) => text)].join('\n');
    case 'blank':
      return [question.prompt, question.text, ...question.blanks.flatMap(({ accepted }) => accepted)].join('\n');
    case 'recall':
      return [question.prompt, ...question.checklist.map(({ text }) => text)].join('\n');
    case 'number':
      return question.prompt;
  }
}
