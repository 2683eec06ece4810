import type { PackId } from '../pack/index.ts';
import { isRemembered } from './memory/memory-key.ts';
import type { RecordRules } from './record/attempt-record.ts';

/**
 * What is kept and counted in a page that came back from a form: in a frame, nothing. What its host said behind the `#` went
 * with the address that the form was posted from.
 */
export function rulesAfterPost(): RecordRules {
  const isOurs = !location.pathname.startsWith('/embed/');
  return { remember: isOurs, tally: isOurs };
}

/** After such a page was taken over: it is read on where it was left, and reloaded as any other. */
export function settlePosted(packId: PackId): void {
  // What stood above is gone; not every browser keeps in its place what is seen.
  if (!CSS.supports('overflow-anchor: auto')) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  // A reload would send the form again, and show no more than it knew; the page, asked for anew, finds what this tab kept.
  if (rulesAfterPost().remember && isRemembered(packId)) history.replaceState(null, '', location.href);
}
