import type { Flaw, Level } from './finding.ts';
import { allIsWritten } from './rules/all-is-written.ts';
import { bearsItsName } from './rules/bears-its-name.ts';
import { claimsAreAttributed } from './rules/claims-are-attributed.ts';
import { datesStandInOrder } from './rules/dates-stand-in-order.ts';
import { everyPointIsAsked } from './rules/every-point-is-asked.ts';
import { evidenceResolves } from './rules/evidence-resolves.ts';
import { fewOptions } from './rules/few-options.ts';
import { isNoDraft } from './rules/is-no-draft.ts';
import { keyIsNotLongest } from './rules/key-is-not-longest.ts';
import { negativesAreStressed } from './rules/negatives-are-stressed.ts';
import { noAllOfTheAbove } from './rules/no-all-of-the-above.ts';
import { noClueWords } from './rules/no-clue-words.ts';
import { nothingIsCopied } from './rules/nothing-is-copied.ts';
import { oneAnswerIsRight } from './rules/one-answer-is-right.ts';
import { optionsAreAlikeInLength } from './rules/options-are-alike-in-length.ts';
import { optionsAreOfOneKind } from './rules/options-are-of-one-kind.ts';
import { optionsDiffer } from './rules/options-differ.ts';
import { placeIsUnpredictable } from './rules/place-is-unpredictable.ts';
import { promptsAreReadable } from './rules/prompts-are-readable.ts';
import { reasonsSayWhy } from './rules/reasons-say-why.ts';
import { recallAndUnderstanding } from './rules/recall-and-understanding.ts';
import { sectionsAreBalanced } from './rules/sections-are-balanced.ts';
import { severalIsAnnounced } from './rules/several-is-announced.ts';
import { termsOccur } from './rules/terms-occur.ts';
import { translationIsWhole } from './rules/translation-is-whole.ts';
import type { Source } from './sources.ts';
import type { Subject } from './subject.ts';

/** What a rule says of itself: in findings, and in docs/packs.md. */
export interface RuleText {
  id: string;
  level: Level;
  /** What a good pack does. */
  keeps: string;
  /** Why it matters. */
  why: string;
  source: Source;
  /** The guideline's number in the source, where it has one. */
  guideline?: number;
}

export interface PackRule extends RuleText {
  find: (subject: Subject) => Flaw[];
}

/** Kept before there is a pack to speak of. */
export const jsonRule: RuleText = {
  id: 'json',
  level: 'error',
  keeps: 'The file is JSON in UTF-8 without a byte-order mark, and gives no field twice.',
  why: 'Readers of JSON disagree about what else may stand in a file, and of a field given twice one value is lost.',
  source: 'RFC 8259',
};

/** Kept by the gate through which a pack enters (`parsePack`). */
export const shapeRule: RuleText = {
  id: 'shape',
  level: 'error',
  keeps:
    'Every field is one that a pack has there. Ids are unique, references lead somewhere. Every point has a voice and evidence, every option its reason.',
  why: 'What shows, grades and exports a pack relies on its shape.',
  source: 'Readback’s promise',
};

/** The rules that a pack keeps, in the order in which findings are shown. */
export const packRules: readonly PackRule[] = [
  {
    id: 'bears-its-name',
    level: 'error',
    keeps: 'The file is named by the pack’s id; a translation by id and language, beside its original.',
    why: 'The name is the pack’s address.',
    source: 'Readback’s promise',
    find: bearsItsName,
  },
  {
    id: 'is-no-draft',
    level: 'error',
    keeps: '`draft` is false.',
    why: 'A draft is never served: no pack goes out that nobody has read.',
    source: 'Readback’s promise',
    find: isNoDraft,
  },
  {
    id: 'all-is-written',
    level: 'error',
    keeps: 'Nothing stands there that is “to be written”.',
    why: 'A draft proposes where to look; the words have to be an editor’s.',
    source: 'Readback’s promise',
    find: allIsWritten,
  },
  {
    id: 'evidence-resolves',
    level: 'error',
    keeps: 'Each piece of evidence leads to one passage of the article, and to one only.',
    why: 'A reader who asks where the article says so must be shown the right place or none.',
    source: 'Readback’s promise',
    find: evidenceResolves,
  },
  {
    id: 'nothing-is-copied',
    level: 'error',
    keeps: 'No text has more than ten words in a row in common with the article.',
    why: 'The article’s sentences are its publisher’s, and a question in other words asks for meaning, not for wording.',
    source: 'Haladyna et al. 2002',
    guideline: 3,
    find: nothingIsCopied,
  },
  {
    id: 'claims-are-attributed',
    level: 'error',
    keeps: 'A question on a point whose status is not `report` names that point’s voice, or asks for it.',
    why: 'A quiz must not test a contested claim as if it were a fact.',
    source: 'Haladyna et al. 2002',
    guideline: 6,
    find: claimsAreAttributed,
  },
  {
    id: 'translation-is-whole',
    level: 'error',
    keeps: 'A translation has its original’s ids, voices, statuses, evidence and right answers, in the same places.',
    why: 'A reader who changes the language must meet the same quiz, and answers in both are counted together.',
    source: 'ITC 2017',
    find: translationIsWhole,
  },
  {
    id: 'dates-stand-in-order',
    level: 'error',
    keeps: 'Timeline and corrections run from early to late.',
    why: 'A timeline out of order misleads about what led to what.',
    source: 'Readback’s promise',
    find: datesStandInOrder,
  },
  {
    id: 'options-differ',
    level: 'error',
    keeps: 'No two options, entries, headings or items say the same.',
    why: 'Of two that say the same, neither can be right alone.',
    source: 'Haladyna et al. 2002',
    guideline: 22,
    find: optionsDiffer,
  },
  {
    id: 'one-answer-is-right',
    level: 'error',
    keeps: 'One choice of a blank is accepted, and some number that can be given is wrong.',
    why: 'A question has an answer that can be defended against all of the others.',
    source: 'Haladyna et al. 2002',
    guideline: 19,
    find: oneAnswerIsRight,
  },
  {
    id: 'several-is-announced',
    level: 'advice',
    keeps: 'A prompt with several right options says how many.',
    why: 'A reader should fail for not knowing the answer, not for not knowing what is asked.',
    source: 'Haladyna et al. 2002',
    guideline: 14,
    find: severalIsAnnounced,
  },
  {
    id: 'no-all-of-the-above',
    level: 'advice',
    keeps: 'No option says “all of the above”, “none of these” or the like.',
    why: 'Who knows two of the options knows the answer, and “none” leaves the right answer unsaid.',
    source: 'Haladyna et al. 2002',
    guideline: 26,
    find: noAllOfTheAbove,
  },
  {
    id: 'negatives-are-stressed',
    level: 'advice',
    keeps: 'A negative in a prompt, or in a statement to judge, stands in capitals.',
    why: 'A “not” is read past, and the answer is wrong for want of care, not of knowledge.',
    source: 'Haladyna et al. 2002',
    guideline: 17,
    find: negativesAreStressed,
  },
  {
    id: 'few-options',
    level: 'advice',
    keeps: 'A `choice` has three to five options, one more for each further right one.',
    why: 'Three do as well as more: what is added is seldom chosen, and costs reading.',
    source: 'Rodriguez 2005',
    find: fewOptions,
  },
  {
    id: 'key-is-not-longest',
    level: 'advice',
    keeps: 'The right option is the longest one in no more than half of the questions.',
    why: 'Who knows nothing picks the longest.',
    source: 'Haladyna et al. 2002',
    guideline: 28,
    find: keyIsNotLongest,
  },
  {
    id: 'options-are-alike-in-length',
    level: 'advice',
    keeps: 'The longest option is at most two and a half times as long as the shortest.',
    why: 'An option that stands out by its length is chosen, or passed over, for it.',
    source: 'Haladyna et al. 2002',
    guideline: 24,
    find: optionsAreAlikeInLength,
  },
  {
    id: 'options-are-of-one-kind',
    level: 'advice',
    keeps: 'No option is the only one with, or without, digits, quotation marks, a full stop or a capital.',
    why: 'An option that stands out by its form is chosen, or passed over, for it.',
    source: 'Haladyna et al. 2002',
    guideline: 23,
    find: optionsAreOfOneKind,
  },
  {
    id: 'no-clue-words',
    level: 'advice',
    keeps: 'No content word stands in the prompt and the right option, but in no wrong one.',
    why: 'The echo gives the answer away.',
    source: 'Haladyna et al. 2002',
    guideline: 28,
    find: noClueWords,
  },
  {
    id: 'place-is-unpredictable',
    level: 'advice',
    keeps:
      'The right option has no favourite place and no pattern of places; statements to judge are not all true or all false.',
    why: 'Writers hide the answer in the middle, and readers look for it there.',
    source: 'Attali and Bar-Hillel 2003',
    find: placeIsUnpredictable,
  },
  {
    id: 'reasons-say-why',
    level: 'advice',
    keeps: 'A reason has at least three words.',
    why: 'A wrong answer teaches only with an explanation.',
    source: 'Butler and Roediger 2008',
    find: reasonsSayWhy,
  },
  {
    id: 'every-point-is-asked',
    level: 'advice',
    keeps: 'Each point has a question that rests on it, or says `"asked": false`.',
    why: 'What is asked is remembered; what is not, is forgotten sooner.',
    source: 'Roediger and Karpicke 2006',
    find: everyPointIsAsked,
  },
  {
    id: 'sections-are-balanced',
    level: 'advice',
    keeps: 'Each section has at least half of the questions that its number of points calls for.',
    why: 'The score should speak for the whole article.',
    source: 'Downing and Haladyna 2006',
    find: sectionsAreBalanced,
  },
  {
    id: 'recall-and-understanding',
    level: 'advice',
    keeps: 'Some questions ask for one point, and some compare, sort or join several.',
    why: 'To remember what was said and to understand how it goes together are two things.',
    source: 'Anderson and Krathwohl 2001',
    find: recallAndUnderstanding,
  },
  {
    id: 'prompts-are-readable',
    level: 'advice',
    keeps: 'The prompts are no harder to read than the points (LIX).',
    why: 'A quiz on an article is no test of reading.',
    source: 'Björnsson 1968',
    find: promptsAreReadable,
  },
  {
    id: 'terms-occur',
    level: 'advice',
    keeps: 'Each term that is explained stands in a text of the pack.',
    why: 'An explanation of a word that nobody meets is in the way.',
    source: 'Haladyna et al. 2002',
    guideline: 16,
    find: termsOccur,
  },
];

export const allRules: readonly RuleText[] = [jsonRule, shapeRule, ...packRules];
