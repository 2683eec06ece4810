import { foldText, type Voice } from '../pack/index.ts';
import type { Word } from './english-words.ts';

export type ProposedVoice = Pick<Voice, 'name' | 'kind'> & { role?: string; also: readonly string[] };

const offices =
  /\b(?:minister|president|mayor|governor|senator|chair(?:man|woman)?|secretary|spokes(?:man|woman|person)|ambassador|commissioner|general|councill?or|judge|premier|chancellor|king|queen|mp)\b/i;
const institutions =
  /\b(?:institute|council|ministry|government|company|court|police|committee|commission|university|bank|party|union|association|organi[sz]ation|parliament|department|board|office|army|church|club|group|trust|fund|agency)\b/i;

/** The voice that a noun phrase names: a person with an office, an institution, or somebody without a name. */
export function voiceOf(phrase: readonly Word[]): ProposedVoice {
  const words = phrase.filter(({ tags }, at) => at > 0 || !tags.includes('Determiner'));
  const acronyms = words
    .slice(1)
    .filter(({ pre, tags }) => pre.includes('(') && tags.includes('Acronym'))
    .map(({ text }) => text);
  const named = words.filter(({ text }) => !acronyms.includes(text));
  const givenName = named.findIndex(({ tags }) => tags.includes('FirstName'));
  const whole = said(named);

  if (givenName !== -1) return personOf(said(named.slice(givenName)), said(named.slice(0, givenName)));
  if (
    institutions.test(whole) ||
    named.every(({ tags }) => tags.includes('Acronym') || tags.includes('Organization'))
  ) {
    return { name: capitalised(whole), kind: 'institution', also: acronyms };
  }
  // “its director, Amara Osei”: two capitalised words at the end, unknown to the library as a name.
  const properStart = named.findLastIndex(({ tags }) => !tags.includes('ProperNoun')) + 1;
  if (properStart < named.length) return personOf(said(named.slice(properStart)), said(named.slice(0, properStart)));
  return { name: capitalised(said(phrase)), kind: 'unnamed', also: [whole] };
}

function personOf(name: string, office: string): ProposedVoice {
  const role = office.replace(/^(?:its|their|his|her)\s+/i, '');
  const lastName = name.split(' ').at(-1) ?? name;
  return {
    name,
    ...(role !== '' && { role: capitalised(role) }),
    kind: offices.test(role) ? 'official' : 'person',
    also: lastName === name ? [] : [lastName],
  };
}

function said(words: readonly Word[]): string {
  return words
    .map(({ text }) => text.replace(/[’']s$/, ''))
    .join(' ')
    .trim();
}

function capitalised(text: string): string {
  return text.replace(/^./u, (first) => first.toUpperCase());
}

/** Whether both are names of one voice: the same, one of its other names, or the end of its name: of a person’s one word. */
export function isSameVoice(known: ProposedVoice, other: ProposedVoice): boolean {
  const names = [known.name, ...known.also].map(foldText);
  const name = foldText(other.name);
  const mayBeEnd = !name.includes(' ') || (known.kind === 'institution' && other.kind === 'institution');
  return names.includes(name) || (mayBeEnd && names.some((longer) => longer.endsWith(` ${name}`)));
}
