import { distance } from 'fastest-levenshtein';

/** Names that a reader who asked for `wanted` may have meant, the nearest first; none where nothing is near. */
export function nearNames(wanted: string, names: readonly string[], most = 3): string[] {
  const reach = Math.max(2, Math.floor(wanted.length / 3));
  return names
    .map((name) => ({ name, steps: name.startsWith(wanted) ? 0 : distance(wanted, name) }))
    .filter(({ steps }) => steps <= reach)
    .sort((a, b) => a.steps - b.steps)
    .slice(0, most)
    .map(({ name }) => name);
}
