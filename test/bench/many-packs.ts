import { mkdir, writeFile } from 'node:fs/promises';
import { ferryWith, type UnparsedPack } from '../builders.ts';

const things = [
  'ferry',
  'school',
  'harvest',
  'bridge',
  'budget',
  'hospital',
  'election',
  'tram',
  'archive',
  'reservoir',
];
const events = ['closes', 'is delayed', 'costs more', 'opens again', 'divides the town', 'is sold', 'is counted anew'];
const places = ['Elvery', 'Northbay', 'Quay Street', 'the valley', 'the old port', 'Ostermoor', 'the islands'];

/** Mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c: the same numbers for a seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** So many packs, always the same for a seed: the ferry's with a title, a date and questions of their own. */
export function generatePacks(count: number, seed = 1): UnparsedPack[] {
  const next = randomFrom(seed);
  const one = (words: readonly string[]) => words[next(words.length)];
  const two = (number: number) => String(number + 1).padStart(2, '0');
  return Array.from({ length: count }, (_, index) =>
    ferryWith((pack) => {
      const [thing, event, place] = [one(things), one(events), one(places)];
      pack.id = `${thing}-${index}`;
      pack.title = `No ${index}: the ${thing} of ${place} ${event}`;
      pack.summary = `Made up: what is known of the ${thing}, who says that it ${event}, and what nobody in ${place} knows.`;
      pack.article.title = `The ${thing} ${event}`;
      pack.article.publishedOn = `20${10 + next(16)}-${two(next(12))}-${two(next(28))}`;
      const leftOut = next(pack.questions.length);
      pack.questions = pack.questions.filter((_: unknown, place: number) => place !== leftOut);
    }),
  );
}

export async function writePacks(packs: readonly UnparsedPack[], content: string): Promise<void> {
  await mkdir(content, { recursive: true });
  for (const pack of packs) await writeFile(`${content}/${pack.id}.json`, JSON.stringify(pack));
}
