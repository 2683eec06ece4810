import type { Answer, ScoredQuestion } from '../../pack/index.ts';
import { type Choosable, choosableIn, chosenIn, describeChosen } from '../lesson/chosen.ts';
import { MIN_STUDENTS_FOR_DISCRIMINATION } from '../limits.ts';
import { mean } from './moments.ts';

export interface OptionRow extends Choosable {
  count: number;
  /** Of those who answered. */
  share: number;
  /** How those who chose it did in the rest, from 0 to 1; `null`: nobody chose it, or there is no rest. */
  meanRest: number | null;
  /** It is not right, and yet the top third chose it more often than the bottom third. */
  isSuspicious: boolean;
}

/** A student's answer, with how they did in everything else. */
export interface Respondent {
  answer: Answer;
  rest: number | null;
}

export function optionTable(question: ScoredQuestion, respondents: readonly Respondent[]): OptionRow[] {
  const rows = new Map(choosableIn(question).map((choosable) => [keyOf(choosable), choosable]));
  const choosers = new Map<string, Respondent[]>();
  for (const respondent of respondents) {
    for (const chosen of chosenIn(question, respondent.answer)) {
      const key = keyOf(chosen);
      if (!rows.has(key)) rows.set(key, describeChosen(question, chosen));
      choosers.set(key, [...(choosers.get(key) ?? []), respondent]);
    }
  }
  const thirds = thirdsOf(respondents);
  return [...rows].map(([key, choosable]) => {
    const own = choosers.get(key) ?? [];
    const rests = own.flatMap(({ rest }) => rest ?? []);
    return {
      ...choosable,
      count: own.length,
      share: respondents.length === 0 ? 0 : own.length / respondents.length,
      meanRest: rests.length === 0 ? null : mean(rests),
      isSuspicious: !choosable.isCorrect && thirds !== null && shareIn(thirds.top, own) > shareIn(thirds.bottom, own),
    };
  });
}

interface Thirds {
  top: readonly Respondent[];
  bottom: readonly Respondent[];
}

/**
 * Those who did best and worst in the rest; who did as well as the last one of a third belongs to it. `null` where there
 * are too few, or the thirds cannot be told apart.
 */
function thirdsOf(respondents: readonly Respondent[]): Thirds | null {
  if (respondents.length < MIN_STUDENTS_FOR_DISCRIMINATION) return null;
  const rests = respondents.flatMap(({ rest }) => rest ?? []).toSorted((a, b) => a - b);
  const third = Math.floor(rests.length / 3);
  const [highest, lowest] = [rests[rests.length - third], rests[third - 1]];
  if (highest === undefined || lowest === undefined || highest <= lowest) return null;
  return {
    top: respondents.filter(({ rest }) => rest !== null && rest >= highest),
    bottom: respondents.filter(({ rest }) => rest !== null && rest <= lowest),
  };
}

function shareIn(group: readonly Respondent[], choosers: readonly Respondent[]): number {
  return group.filter((respondent) => choosers.includes(respondent)).length / group.length;
}

function keyOf({ part, value }: { part: string; value: string }): string {
  return `${part} ${value}`;
}
