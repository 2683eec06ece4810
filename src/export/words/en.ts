/** What only files, worksheets and the page that offers the files say. */
export const words = {
  /** Where an item stands in an order, from 1. */
  place: (number: number) => `Place ${number}`,
  /** Before the list of what a reader should have remembered. */
  checklist: 'What to remember',
  /** What goes with what; the arrow points the way that the language is written. */
  pair: (from: string, to: string) => `${from} → ${to}`,
  rightAnswer: 'Right answer',
  /** Before a list of answers, each of which may be taken. */
  choices: 'Choose from',
  onThePage: 'Key points and quiz on the page',

  worksheet: 'Worksheet',
  /** The teacher’s sheet with the answers. */
  key: 'Key',
  /** `name` is A or B. */
  version: (name: string) => `Version ${name}`,
  studentName: 'Name',
  date: 'Date',
  /** Below the code that leads a phone to the page. */
  scanForPage: 'The page with the key points',
  writeLetter: 'Write the letter.',
  writeOrder: 'Write the number of its place.',
  fillIn: 'Fill in.',
  /** In parentheses, behind a gap. */
  oneOf: (choices: readonly string[]) => `one of: ${choices.join(', ')}`,
  openAnswer: 'Write from memory.',

  filesLead: 'The quiz, to be taken into a classroom’s own tools.',
  worksheetToPrint: 'A worksheet to print, with its key',
  tools: {
    gift: 'For Moodle and other tools that read its text format',
    'moodle.xml': 'For Moodle; the fullest of the files for it',
    'qti21.zip': 'For Canvas, OpenOlat, TAO and others',
    'qti3.zip': 'For newer versions of TAO and others',
    'anki.tsv': 'For flash cards in Anki',
    csv: 'For spreadsheets',
  },
  /** Above what `notices` says. */
  limits: 'What it does not hold, or holds in another way',
  /** The questions that one of the `notices` is about, by their numbers. */
  questions: (numbers: readonly number[]) => `${numbers.length === 1 ? 'Question' : 'Questions'} ${numbers.join(', ')}`,
  /** What a file cannot hold, or holds in another way than the pack does: of the whole file, or of a question. */
  notices: {
    'questions-only':
      'The file holds the questions and the key points behind them. Other key points, terms, the timeline and what the article leaves open stay on the page.',
    'self-marked': 'Flash cards are not scored: the learner compares the answer with the back of the card.',
    'left-out-eleven-right': 'It is left out: Moodle has no mark for an eleventh part of a question.',
    'order-as-places':
      'It asks for each item’s place. Credit is for each item in its place, not for each pair in order.',
    'order-all-or-nothing': 'It scores only when the whole order is right; partial credit is lost.',
    'needs-moodle-ordering': 'It needs Moodle 4.4 or later, or the plugin “Ordering” in an older one.',
    'blanks-apart': 'Each blank is a question of its own.',
    'accents-as-written': 'A typed answer counts with all of its accents or with none of them.',
    'arrow-replaced': 'An accepted answer has “->” in it, by which GIFT knows a pair; the file has “→” instead.',
    'no-slider': 'The number is typed; there is no slider.',
    'checklist-shown': 'The checklist is shown after the answer; it cannot be ticked.',
    'marked-by-hand': 'It has no score in Readback. Here it is an essay that waits for a teacher’s mark.',
    'apostrophe-added':
      'A text begins with a sign that a spreadsheet would take for a formula; an apostrophe stands before it.',
    'characters-replaced': 'It has control characters, which the file cannot hold; “�” stands in their place.',
  },
};

export type OwnWords = typeof words;

export type NoticeReason = keyof OwnWords['notices'];
