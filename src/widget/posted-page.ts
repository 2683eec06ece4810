import type { PackId } from '../pack/index.ts';
import { isRemembered } from './memory/memory-key.ts';
import type { RecordRules } from './record/attempt-record.ts';

/**
 * What is kept and counted in a page that came back from a form: in a frame, nothing. What its host said behind the `#` went
 * with the address that the form was posted from; a host with our element says it again.
 */
export function rulesAfterPost(): RecordRules {
  const isOurs = !location.pathname.startsWith('/embed/');
  return { remember: isOurs, tally: isOurs };
}

/** After such a page was taken over: what stood above is gone, and not every browser keeps in its place what is seen. */
export function readOnAfterPost(): void {
  if (!CSS.supports('overflow-anchor: auto')) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/**
 * Once something is kept, such a page is reloaded as any other: a reload would send the form again, and show no more than
 * it knew; the page, asked for anew, finds what this tab kept.
 */
export function settlePosted(packId: PackId): void {
  if (rulesAfterPost().remember && isRemembered(packId)) history.replaceState(null, '', location.href);
}
