import type { Finding } from '../../check/index.ts';

/** Findings by their places. */
export function findingsByPlace(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return Map.groupBy(findings, ({ place }) => place);
}

/** What stands at one of the places or inside of what stands there. */
export function findingsBelow(findings: readonly Finding[], places: readonly string[]): readonly Finding[] {
  return findings.filter(({ place }) => places.some((each) => place === each || isInside(place, each)));
}

function isInside(inner: string, outer: string): boolean {
  return inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
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
