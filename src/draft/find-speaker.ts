import type { Status } from '../pack/index.ts';
import type { Word } from './english-words.ts';
import { statusAfter } from './speech-verbs.ts';

/** Who says a sentence's matter: a noun phrase, or a pronoun that stands for somebody named before. */
export interface Speaker {
  who: readonly Word[] | 'pronoun';
  status: Status;
}

/** `null` where the sentence names nobody as saying or judging something. */
export function findSpeaker(words: readonly Word[]): Speaker | null {
  const according = words.findIndex(
    ({ text }, at) => text.toLowerCase() === 'according' && words[at + 1]?.text === 'to',
  );
  if (according !== -1) return asSpeaker(phraseFrom(words, according + 2), 'statement');

  for (const [at, word] of words.entries()) {
    const status = word.tags.includes('Verb') ? statusAfter(word.text) : null;
    const speaker = status === null ? null : asSpeaker(subjectOf(words, at), status);
    if (speaker) return speaker;
  }
  return null;
}

const PRONOUN = /^(?:he|she|they|it)$/i;
const POINTING = /^(?:this|that|these|those|such|some|many|both|no)$/i;

function asSpeaker(words: readonly Word[], status: Status): Speaker | null {
  const [first, ...more] = words;
  if (!first || POINTING.test(first.text)) return null;
  if (more.length === 0 && PRONOUN.test(first.text)) return { who: 'pronoun', status };
  return words.some(isNoun) ? { who: words, status } : null;
}

/** The first person whom a sentence calls by a given name; empty where there is none. */
export function firstPerson(words: readonly Word[]): readonly Word[] {
  const first = words.findIndex(({ tags }) => tags.includes('FirstName'));
  return first === -1 ? [] : words.slice(first, nameEnd(words, first));
}

function nameEnd(words: readonly Word[], first: number): number {
  const end = words.findIndex(
    ({ tags, post }, at) =>
      at >= first && (!words[at + 1]?.tags.includes('ProperNoun') || /[,;:.]/.test(post) || tags.includes('LastName')),
  );
  return end === -1 ? words.length : end + 1;
}

function subjectOf(words: readonly Word[], verb: number): readonly Word[] {
  if (/["”’']\s*$/.test(words[verb - 1]?.post ?? '')) return phraseFrom(words, verb + 1);
  const isPassive = words.slice(Math.max(0, verb - 3), verb).some(({ tags }) => tags.includes('Copula'));
  const by = words.findIndex(({ text }, at) => at > verb && at <= verb + 6 && text.toLowerCase() === 'by');
  if (isPassive) return by === -1 ? [] : phraseFrom(words, by + 1);

  let last = verb - 1;
  while (isBesideVerb(words[last])) last--;
  // “A nurse who asked not to be named said …”: the phrase stands before “who”.
  const who = words.slice(0, verb).findLastIndex(({ text }) => text.toLowerCase() === 'who');
  return phraseUpTo(words, who > 0 ? who - 1 : last);
}

function isBesideVerb(word: Word | undefined): boolean {
  return ['Adverb', 'Auxiliary', 'Negative'].some((tag) => word?.tags.includes(tag));
}

function isNoun({ tags }: Word): boolean {
  return tags.includes('Noun') && !tags.includes('Pronoun') && !tags.includes('Date');
}

function isOfPhrase(word: Word | undefined): word is Word {
  if (!word || word.tags.includes('Date')) return false;
  return (
    /^(?:of|for)$/.test(word.text) ||
    ['Noun', 'Adjective', 'Determiner', 'Acronym'].some((tag) => word.tags.includes(tag))
  );
}

// The library takes some of them for adjectives.
const PREPOSITION = /^(?:near|off|opposite|outside)$/i;

function isPreposition(word: Word | undefined): boolean {
  return word !== undefined && (word.tags.includes('Preposition') || PREPOSITION.test(word.text));
}

/** The noun phrase that begins here. */
function phraseFrom(words: readonly Word[], first: number): readonly Word[] {
  let end = first;
  while (isOfPhrase(words[end])) {
    const isClosed = /[,;:.]/.test(words[end]?.post ?? '');
    end++;
    // “its director, Amara Osei”: the name after the comma is the same person's.
    if (isClosed && !words[end]?.tags.includes('ProperNoun')) break;
  }
  return words.slice(first, end);
}

/** The noun phrase that ends here. */
function phraseUpTo(words: readonly Word[], last: number): readonly Word[] {
  let first = last + 1;
  while (isOfPhrase(words[first - 1])) {
    const before = words[first - 2];
    first--;
    if (/[,;:]/.test(before?.post ?? '')) break;
    const isBeginning = words[first]?.tags.includes('Determiner') && !/^(?:of|for)$/.test(before?.text ?? '');
    if (isBeginning) break;
  }
  // “Officials and bloggers”: half of them would be somebody else's words in a mouth.
  if (/^(?:and|or|nor)$/i.test(words[first - 1]?.text ?? '')) return [];
  // “A farmer near the weir”: the weir says nothing.
  if (isPreposition(words[first - 1])) return phraseUpTo(words, first - 2);
  return words.slice(first, last + 1);
}
