import type { Finding } from '../../check/index.ts';

/** Findings by their places, or by something else about them. */
export function findingsBy(
  keyOf: (finding: Finding) => string,
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  // Not `Map.groupBy`, which Firefox has from 119 on.
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return groups;
}

/** What stands at one of the places or inside of what stands there. */
export function findingsBelow(findings: readonly Finding[], places: readonly string[]): readonly Finding[] {
  return findings.filter(({ place }) => places.some((each) => isAtOrInside(place, each)));
}

export function isAtOrInside(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
}

/** The place, then what it lies in, and so on: `a[1].b`, `a[1]`, `a`. */
export function placesAround(place: string): string[] {
  const places = [place];
  for (let at = place; ; ) {
    const cut = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
    if (cut < 1) return places;
    at = at.slice(0, cut);
    places.push(at);
  }
}
