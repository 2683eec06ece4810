import type { Pack } from '../../pack/index.ts';
import { valueAt } from './place.ts';

/** What one entry of a list is called in the form. */
const entryNames: Record<string, string> = {
  timeline: 'date',
  evidence: 'passage',
  left: 'entry',
  right: 'partner',
  checklist: 'item',
};

/** What a field is called, where the file's word for it says little. */
const fieldNames: Record<string, string> = {
  id: 'name of the file',
  why: 'reason',
  prompt: 'what is asked',
  points: 'what it rests on',
  explanation: 'what to keep in mind',
  start: 'first words',
  end: 'last words',
  prefix: 'words before',
  suffix: 'words after',
  where: 'heading above',
  also: 'other words',
  label: 'what happened',
  pairs: 'partner',
  asked: 'whether it is asked',
  draft: '“Ready for readers?”',
};

/** A place for those who never saw JSON: `sections[0].points[1].text` is “section 1, point 2, text”. */
export function describePlace(place: string, pack: Pack): string {
  const [, around = '', list = '', key = ''] = /^(.*)\.(pairs|why)\.([^.]+)$/.exec(place) ?? [];
  if (list !== '') return `${describePlace(around, pack)}, ${ownerOf(pack, around, key)}${fieldNames[list]}`;
  return place
    .split('.')
    .map((step) => {
      const [, name = '', index] = /^(.*?)\[(\d+)\]$/.exec(step) ?? [];
      if (index === undefined) return fieldNames[step] ?? step;
      return `${entryNames[name] ?? name.replace(/s$/, '')} ${Number(index) + 1}`;
    })
    .join(', ');
}

/** Whose reason or partner it is: an entry's of a match; of a statement, that of an answer. */
function ownerOf(pack: Pack, question: string, key: string): string {
  if (key === 'true' || key === 'false') return `for “${key}”, `;
  const left = valueAt(pack, `${question}.left`);
  const index = Array.isArray(left) ? left.findIndex((entry) => entry.id === key) : -1;
  return index === -1 ? '' : `entry ${index + 1}, `;
}
