import type { Finding } from '../../check/index.ts';

/** `todo`: nothing is wrong, but the work is not at its end. */
export type FindingSort = 'todo' | 'error' | 'advice';

const ofWorkInHand = new Set(['all-is-written', 'is-no-draft']);

export function sortOf({ rule, level }: Finding): FindingSort {
  return ofWorkInHand.has(rule) ? 'todo' : level;
}

/** What each sort is called before what is to be done. */
export const sortNames: Record<FindingSort, string> = { todo: 'To do', error: 'Error', advice: 'Advice' };

/** The finding for those who have the form before them and not the file. */
export function inForm(finding: Finding): Finding {
  const { rule, place } = finding;
  if (rule === 'is-no-draft') {
    return { ...finding, remedy: 'Clear this box once every point is worded and you stand by it.' };
  }
  if (rule !== 'every-point-is-asked') return finding;
  return place.endsWith('.asked')
    ? { ...finding, remedy: 'Clear this box, or take that question out.' }
    : { ...finding, place: `${place}.asked`, remedy: 'Ask about it, or tick “No question shall rest on it”.' };
}

/** How many there are of each sort, in words. */
export function describeCounts(findings: readonly Finding[]): string {
  const count = (sort: FindingSort) => findings.filter((finding) => sortOf(finding) === sort).length;
  const [todo, errors, advice] = [count('todo'), count('error'), count('advice')];
  return [
    ...(todo > 0 ? [`${todo} to do`] : []),
    ...(errors > 0 ? [errors === 1 ? '1 error' : `${errors} errors`] : []),
    ...(advice > 0 ? [advice === 1 ? '1 piece of advice' : `${advice} pieces of advice`] : []),
  ].join(', ');
}
