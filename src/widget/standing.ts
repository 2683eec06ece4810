import type { Evidence, Pack, Point } from '../pack/index.ts';
import { findById } from './find-by-id.ts';
import type { Messages } from './messages/index.ts';

/** Whose voice a point is; nothing where the article itself simply reports it. */
export function voiceOf({ voices }: Pack, { voice, status }: Point): string | null | undefined {
  const found = findById(voices, voice);
  return status === 'report' && found?.kind === 'publisher' ? null : found?.name;
}

/** How a point stands, in words: “Statement, Ilse Brandt”. */
export function describeStanding(pack: Pack, messages: Messages, point: Point): string {
  return [messages.statuses[point.status], voiceOf(pack, point)].filter(Boolean).join(messages.punctuation.comma);
}

/** Where the article says it, in words. */
export function describePlaces(messages: Messages, evidence: readonly Evidence[]): string {
  return evidence.map((place) => describePlace(messages, place)).join(messages.punctuation.semicolon);
}

export function describePlace(messages: Messages, place: Evidence): string {
  return messages.passage(place.start, place.end) + describeHeading(messages, place);
}

/** Under which heading of the article, to be put behind the passage; empty where it has none. */
export function describeHeading(messages: Messages, { where }: Evidence): string {
  return where ? messages.punctuation.comma + messages.underHeading(where) : '';
}
