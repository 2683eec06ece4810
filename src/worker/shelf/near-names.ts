import { distance } from 'fastest-levenshtein';

const MAX_WANTED_CHARACTERS = 64;

/** Names that a reader who asked for `wanted` may have meant, the nearest first; none where nothing is near. */
export function nearNames(wanted: string, names: readonly string[], most = 3): string[] {
  const asked = wanted.toLowerCase();
  // Longer than any name, and slow to compare.
  if (asked === '' || asked.length > MAX_WANTED_CHARACTERS) return [];
  const reach = Math.max(2, Math.floor(asked.length / 3));
  return names
    .map((name) => ({
      name,
      steps: name.split('-').includes(asked) || name.startsWith(asked) ? 0 : distance(asked, name),
    }))
    .filter(({ steps }) => steps <= reach)
    .sort((a, b) => a.steps - b.steps)
    .slice(0, most)
    .map(({ name }) => name);
}
