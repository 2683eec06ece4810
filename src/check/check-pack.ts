import type { Pack } from '../pack/index.ts';
import { claimsAreAttributed } from './attribution.ts';
import { evidenceResolves } from './evidence-resolves.ts';
import type { Finding } from './finding.ts';

/** All that is to be said of a pack; what needs the article's text is left out where there is none. */
export function checkPack(pack: Pack, articleText: string | null): Finding[] {
  return [...claimsAreAttributed(pack), ...(articleText === null ? [] : evidenceResolves(pack, articleText))];
}
