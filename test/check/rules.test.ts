import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allRules, checkPackText, type Subject } from '../../src/check/index.ts';
import { toBeWritten } from '../../src/pack/index.ts';
import { ferryPack, ferryWith, type UnparsedPack } from '../builders.ts';

const article = readFileSync('content/articles/harbour-ferry.txt', 'utf8');

interface Row {
  why: string;
  change: (pack: UnparsedPack) => unknown;
  known?: Partial<Omit<Subject, 'pack'>>;
}

/** A change that breaks the rule, at a place; a place of `null` is a change that keeps it. */
interface RuleRow extends Row {
  rule: string;
  place: string | null;
}

function findingsOf(text: string, known: Row['known'] = {}) {
  return checkPackText(text, { name: 'harbour-ferry', original: null, article, ...known }).findings;
}

const choice = (pack: UnparsedPack, texts: readonly string[], key = 0, index = 0) => {
  pack.questions[index].options = texts.map((text, o) => ({
    id: `o${o}`,
    text,
    why: 'Because it is so.',
    ...(o === key && { correct: true }),
  }));
};

/** Questions of one kind only, resting on the first point, which the article reports. */
const onlyChoices = (pack: UnparsedPack, keys: readonly number[], texts = ['One thing', 'Two things', 'Any thing']) => {
  pack.questions = keys.map((key, index) => {
    const own = { questions: [{ ...pack.questions[0], id: `q-${index}`, points: ['vote'] }] };
    choice(own, texts, key);
    return own.questions[0];
  });
};

const truth = (pack: UnparsedPack) => pack.questions.find(({ kind }: { kind: string }) => kind === 'truth');

const rows: RuleRow[] = [
  {
    rule: 'shape',
    why: 'an option has no reason',
    change: (pack) => delete pack.questions[0].options[0].why,
    place: 'questions[0].options[0].why',
  },
  {
    rule: 'shape',
    why: 'a point has no evidence',
    change: (pack) => (pack.sections[0].points[0].evidence = []),
    place: 'sections[0].points[0].evidence',
  },
  {
    rule: 'bears-its-name',
    why: 'the file bears another name',
    change: () => {},
    known: { name: 'ferry' },
    place: 'id',
  },
  {
    rule: 'bears-its-name',
    why: 'a translation has no original beside it',
    change: (pack) => (pack.language = 'vi'),
    known: { name: 'harbour-ferry.vi' },
    place: 'language',
  },
  {
    rule: 'bears-its-name',
    why: 'a translation is in its original’s language',
    change: () => {},
    known: { name: 'harbour-ferry.en', original: ferryPack },
    place: 'language',
  },
  {
    rule: 'bears-its-name',
    why: 'a translation bears id and language, beside its original',
    change: (pack) => (pack.language = 'vi'),
    known: { name: 'harbour-ferry.vi', original: ferryPack },
    place: null,
  },
  { rule: 'bears-its-name', why: 'it is in no file', change: () => {}, known: { name: null }, place: null },
  { rule: 'is-no-draft', why: 'it is a draft', change: (pack) => (pack.draft = true), place: 'draft' },
  {
    rule: 'all-is-written',
    why: 'a point is to be written',
    change: (pack) => (pack.sections[0].points[1].text = toBeWritten('the vote')),
    place: 'sections[0].points[1].text',
  },
  {
    rule: 'all-is-written',
    why: 'a passage is to be named',
    change: (pack) => (pack.sections[0].points[1].evidence[0].start = toBeWritten('the first few words')),
    place: 'sections[0].points[1].evidence[0].start',
  },
  {
    rule: 'evidence-resolves',
    why: 'evidence leads nowhere',
    change: (pack) => (pack.sections[0].points[0].evidence = [{ start: 'The night train' }]),
    place: 'sections[0].points[0].evidence[0]',
  },
  {
    rule: 'evidence-resolves',
    why: 'evidence leads to two places',
    change: (pack) => (pack.sections[0].points[0].evidence = [{ start: 'the town' }]),
    place: 'sections[0].points[0].evidence[0]',
  },
  {
    rule: 'evidence-resolves',
    why: 'there is no article to judge by',
    change: (pack) => (pack.sections[0].points[0].evidence = [{ start: 'nowhere' }]),
    known: { article: null },
    place: null,
  },
  {
    rule: 'nothing-is-copied',
    why: 'eleven words are the article’s',
    change: (pack) => (pack.summary = 'A council paper from February puts the loss for a YEAR!'),
    place: 'summary',
  },
  {
    rule: 'nothing-is-copied',
    why: 'ten words are the article’s',
    change: (pack) => (pack.summary = 'A council paper from February puts the loss for a month.'),
    place: null,
  },
  {
    rule: 'nothing-is-copied',
    why: 'a sentence of Chinese is the article’s',
    change: (pack) => (pack.summary = '市议会周一表示，横跨港口的最后一班夜间渡轮将于五月四日启航。'),
    known: { article: '市议会周一表示，横跨港口的最后一班夜间渡轮将于五月四日启航。日间航班照常。' },
    place: 'summary',
  },
  {
    rule: 'translation-is-whole',
    why: 'another option is right',
    change: (pack) => {
      delete pack.questions[0].options[1].correct;
      pack.questions[0].options[2].correct = true;
    },
    known: { original: ferryPack },
    place: 'questions[0].answer',
  },
  {
    rule: 'translation-is-whole',
    why: 'a question is missing',
    change: (pack) => pack.questions.pop(),
    known: { original: ferryPack },
    place: 'questions[8].id',
  },
  {
    rule: 'translation-is-whole',
    why: 'a point has another status',
    change: (pack) => (pack.sections[1].points[0].status = 'report'),
    known: { original: ferryPack },
    place: 'sections[1].points[0].status',
  },
  {
    rule: 'translation-is-whole',
    why: 'words alone are changed',
    change: (pack) => {
      pack.questions[0].prompt = 'Theo thị trưởng (the mayor), tại sao?';
      pack.questions.find(({ kind }: { kind: string }) => kind === 'blank').blanks[0].accepted = ['bốn'];
    },
    known: { original: ferryPack },
    place: null,
  },
  {
    rule: 'dates-stand-in-order',
    why: 'a later date stands first',
    change: (pack) => pack.timeline.reverse(),
    place: 'timeline[1].date',
  },
  {
    rule: 'dates-stand-in-order',
    why: 'it is updated before it is published',
    change: (pack) => (pack.article.updatedOn = '2026-03-01'),
    place: 'article.updatedOn',
  },
  {
    rule: 'dates-stand-in-order',
    why: 'a year stands after one of its months',
    change: (pack) => (pack.timeline[4].date = '2026'),
    place: null,
  },
  {
    rule: 'options-differ',
    why: 'two options differ in case alone',
    change: (pack) => choice(pack, ['The same', 'the  SAME', 'Another']),
    place: 'questions[0].options[1]',
  },
  {
    rule: 'one-answer-is-right',
    why: 'two choices of a blank are accepted',
    change: (pack) => pack.questions[6].blanks[1].accepted.push('May'),
    place: 'questions[6].blanks[1].choices',
  },
  {
    rule: 'one-answer-is-right',
    why: 'every number is right',
    change: (pack) => (pack.questions[7].tolerance = 1000),
    place: 'questions[7].tolerance',
  },
  {
    rule: 'several-is-announced',
    why: 'two are right and the prompt asks which',
    change: (pack) => (pack.questions[1].prompt = 'Which figures come from the mayor or from a council paper?'),
    place: 'questions[1].prompt',
  },
  {
    rule: 'several-is-announced',
    why: 'the number stands in digits',
    change: (pack) => (pack.questions[1].prompt = 'Which figures come from the mayor or a council paper? Choose 2.'),
    place: null,
  },
  {
    rule: 'no-all-of-the-above',
    why: 'an option says “none of these”',
    change: (pack) => choice(pack, ['One reason', 'Another reason', 'None of these, as it seems']),
    place: 'questions[0].options[2].text',
  },
  {
    rule: 'no-all-of-the-above',
    why: 'a German one says “keine der genannten”',
    change: (pack) => {
      pack.language = 'de';
      choice(pack, ['Der Preis', 'Die Zeit', 'Keine der genannten']);
    },
    place: 'questions[0].options[2].text',
  },
  {
    rule: 'negatives-are-stressed',
    why: '“not” hides in a prompt',
    change: (pack) => (pack.questions[0].prompt = 'According to the mayor, what is not the reason?'),
    place: 'questions[0].prompt',
  },
  {
    rule: 'negatives-are-stressed',
    why: '“doesn’t” hides in a statement',
    change: (pack) => (truth(pack).statement = 'The Institute for Transport doesn’t agree.'),
    place: 'questions[2].statement',
  },
  {
    rule: 'negatives-are-stressed',
    why: '“NOT” stands out',
    change: (pack) => (pack.questions[0].prompt = 'According to the mayor, what is NOT the reason?'),
    place: null,
  },
  {
    rule: 'negatives-are-stressed',
    why: 'there are no word lists for the language',
    change: (pack) => {
      pack.language = 'tlh';
      pack.questions[0].prompt = 'According to the mayor, what is not so?';
    },
    place: null,
  },
  {
    rule: 'few-options',
    why: 'there are two options',
    change: (pack) => choice(pack, ['One thing', 'Another']),
    place: 'questions[0].options',
  },
  {
    rule: 'few-options',
    why: 'there are six options with one right',
    change: (pack) => choice(pack, ['Ant', 'Bee', 'Cat', 'Dog', 'Eel', 'Fox']),
    place: 'questions[0].options',
  },
  {
    rule: 'key-is-not-longest',
    why: 'the right option is the longest in three of four',
    change: (pack) => {
      onlyChoices(pack, [0, 1, 2, 0], ['A short one', 'A short two', 'A short six']);
      for (const { options } of pack.questions.slice(1)) {
        options.find(({ correct }: { correct?: boolean }) => correct).text += ' with more to it';
      }
    },
    place: 'questions',
  },
  {
    rule: 'options-are-alike-in-length',
    why: 'one is far longer',
    change: (pack) =>
      choice(pack, ['The losses of the town, which it cannot keep paying for', 'The noise at night', 'The weather']),
    place: 'questions[0].options',
  },
  {
    rule: 'options-are-alike-in-length',
    why: 'short ones differ by a word',
    change: (pack) => choice(pack, ['May', 'Early in June', 'July']),
    place: null,
  },
  {
    rule: 'options-are-of-one-kind',
    why: 'one has a figure',
    change: (pack) => choice(pack, ['The losses', 'A fine of 300 crowns', 'The weather']),
    place: 'questions[0].options[1].text',
  },
  {
    rule: 'options-are-of-one-kind',
    why: 'one has no capital',
    change: (pack) => choice(pack, ['The losses', 'the noise', 'The weather']),
    place: 'questions[0].options[1].text',
  },
  {
    rule: 'no-clue-words',
    why: 'the prompt’s word stands in the right option only',
    change: (pack) => (pack.questions[0].prompt = 'What, says the mayor, are the losses of the night ferry?'),
    place: 'questions[0].options[1].text',
  },
  {
    rule: 'no-clue-words',
    why: 'the word is a voice’s name',
    change: (pack) => {
      pack.questions[0].prompt = 'Why does it end, by what the mayor says?';
      choice(pack, ['The mayor cannot pay', 'A road is quicker', 'A hospital closes']);
    },
    place: null,
  },
  {
    rule: 'no-clue-words',
    why: 'a wrong option has the word as well',
    change: (pack) => {
      pack.questions[0].prompt = 'What, says the mayor, are the losses?';
      choice(pack, ['Losses at night', 'Losses by day', 'Rising fares']);
    },
    place: null,
  },
  {
    rule: 'place-is-unpredictable',
    why: 'the right option mostly stands in one place',
    change: (pack) => onlyChoices(pack, [1, 1, 1, 0]),
    place: 'questions',
  },
  {
    rule: 'place-is-unpredictable',
    why: 'the places take turns',
    change: (pack) => onlyChoices(pack, [0, 1, 2, 0, 1, 2]),
    place: 'questions',
  },
  {
    rule: 'place-is-unpredictable',
    why: 'the places have no pattern',
    change: (pack) => onlyChoices(pack, [0, 2, 1, 1, 0, 2]),
    place: null,
  },
  {
    rule: 'place-is-unpredictable',
    why: 'all three statements are false',
    change: (pack) => pack.questions.push({ ...truth(pack), id: 'q-t2' }, { ...truth(pack), id: 'q-t3' }),
    place: 'questions',
  },
  {
    rule: 'reasons-say-why',
    why: 'a reason says “wrong”',
    change: (pack) => (pack.questions[0].options[0].why = 'Wrong.'),
    place: 'questions[0].options[0].why',
  },
  {
    rule: 'every-point-is-asked',
    why: 'a point has no question',
    change: (pack) =>
      pack.sections[0].points.push({ ...pack.sections[0].points[0], id: 'by-day', text: 'By day it runs.' }),
    place: 'sections[0].points[2]',
  },
  {
    rule: 'every-point-is-asked',
    why: 'a point is left out on purpose',
    change: (pack) =>
      pack.sections[0].points.push({ ...pack.sections[0].points[0], id: 'by-day', text: 'It runs.', asked: false }),
    place: null,
  },
  {
    rule: 'every-point-is-asked',
    why: 'a point is left out, and asked',
    change: (pack) => (pack.sections[0].points[0].asked = false),
    place: 'sections[0].points[0].asked',
  },
  {
    rule: 'sections-are-balanced',
    why: 'all questions are about one section',
    change: (pack) => {
      for (const question of pack.questions) question.points = ['vote'];
    },
    place: 'sections[1]',
  },
  {
    rule: 'recall-and-understanding',
    why: 'each question asks for one point',
    change: (pack) => {
      for (const question of pack.questions) question.points = question.points.slice(0, 1);
    },
    place: 'questions',
  },
  {
    rule: 'recall-and-understanding',
    why: 'each question joins several',
    change: (pack) => (pack.questions = [0, 1, 2, 3].map((n) => ({ ...pack.questions[1], id: `q-${n}` }))),
    place: 'questions',
  },
  {
    rule: 'prompts-are-readable',
    why: 'prompts are full of long words',
    change: (pack) => {
      for (const question of pack.questions) {
        question.prompt += ` Considering institutional responsibilities, parliamentary interpretations notwithstanding, characterise intergovernmental representations comprehensively regarding transportation infrastructure.`;
      }
    },
    place: 'questions',
  },
  {
    rule: 'terms-occur',
    why: 'a term stands in ids alone',
    change: (pack) => (pack.terms[0].term = 'nurse-job'),
    place: 'terms[0].term',
  },
  {
    rule: 'terms-occur',
    why: 'a term stands nowhere',
    change: (pack) => (pack.terms[0].term = 'hovercraft'),
    place: 'terms[0].term',
  },
  {
    rule: 'terms-occur',
    why: 'a term of two words stands in a point',
    change: (pack) => (pack.terms[0].term = 'Night Bus'),
    place: null,
  },
];

test.each(rows.filter(({ place }) => place !== null))('$rule finds it where $why', ({ rule, change, known, place }) => {
  const findings = findingsOf(JSON.stringify(ferryWith(change)), known);
  expect(findings).toContainEqual(expect.objectContaining({ rule, place }));
});

test.each(rows.filter(({ place }) => place === null))('$rule says nothing where $why', ({ rule, change, known }) => {
  const findings = findingsOf(JSON.stringify(ferryWith(change)), known);
  expect(findings.filter((finding) => finding.rule === rule || finding.rule === 'shape')).toEqual([]);
});

test('every rule is broken by some row, but for those with tests of their own', () => {
  const broken = new Set(rows.filter(({ place }) => place !== null).map(({ rule }) => rule));
  const unbroken = allRules.map(({ id }) => id).filter((id) => !broken.has(id));
  expect(unbroken).toEqual(['json', 'claims-are-attributed']);
});
