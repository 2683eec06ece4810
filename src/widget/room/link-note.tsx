import type { Link } from './room-connection.ts';
import { type Speech, tellRefusal } from './speech.ts';

/** How it stands with the connection, where there is something to say. */
export function LinkNote({ link, speech: { words } }: { link: Link; speech: Speech }) {
  const text = describeLink(link, words);
  return text === null ? null : <p class="notice">{text}</p>;
}

export function describeLink(link: Link, words: Speech['words']): string | null {
  switch (link.name) {
    case 'live':
      return null;
    case 'connecting':
      return words.connecting;
    case 'waiting':
      return words.waiting;
    case 'refused':
      return tellRefusal(words, link.code);
    case 'over':
      return words.over[link.why];
  }
}
