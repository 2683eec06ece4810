import { dayMonthYear } from '../dates.ts';
import type { Messages } from '../en/widget.ts';
import { isolateRightToLeft } from '../isolate.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('it');
const months = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
  ' ',
);

export const messages: Messages = {
  language: 'it',
  locale: 'it-IT',
  date: (date) => dayMonthYear(date, months).replace(/^1 /, '1º '),
  punctuation: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.' },

  keyPoints: 'Punti chiave',
  takeTheQuiz: 'Vai al quiz',
  onTheArticle: (title, publisher, date) => {
    const source = [publisher && isolateRightToLeft(publisher), date].filter(Boolean).join(', ');
    return (title ? `Sull’articolo «${isolateRightToLeft(title)}»` : 'Su un articolo') + (source && ` (${source})`);
  },
  statuses: {
    report: 'L’articolo riferisce',
    statement: 'Dichiarazione',
    assessment: 'Valutazione',
    interpretation: 'Interpretazione',
  },
  labelsExplained: 'Che cosa significano queste etichette',
  background: 'Contesto aggiunto da noi',
  whoIsWho: 'Chi è chi',
  timeline: 'Cronologia',
  terms: 'Termini spiegati da noi',
  leftOpen: 'Ciò che l’articolo lascia aperto',
  withdrawn: 'Questi punti chiave e questo quiz sono stati ritirati.',
  correctedOn: (date) => `Correzione (${date}):`,
  reportMistake: 'Segnala un errore',

  whereInArticle: 'Passaggio dell’articolo',
  showInArticle: 'Mostra nell’articolo',
  shownInArticle: (passage) => `Passaggio mostrato nell’articolo: ${passage}`,
  passageChanged: 'Questo passaggio è cambiato.',
  passage: (first, last) => (last ? `«${first} […] ${last}»` : `«${first}»`),
  underHeading: (heading) => `sotto il titolo «${heading}»`,

  quiz: 'Quiz',
  loading: 'Un momento…',
  questionOf: (number, total) => `Domanda ${number} di ${total}`,
  isTrue: 'Vero',
  isFalse: 'Falso',
  check: 'Verifica',
  checkAll: 'Verifica tutte le risposte',
  next: 'Domanda successiva',
  back: 'Indietro',
  toResult: 'Vedi il risultato',
  nothingGiven: 'Non c’è ancora una risposta. Prima rispondi, poi verifica.',

  verdicts: { right: 'Esatto.', partly: 'In parte esatto.', wrong: 'Non proprio.' },
  yourAnswer: 'La tua risposta.',
  yourAnswerCorrect: 'La tua risposta, ed è quella esatta.',
  correctAnswer: 'La risposta esatta.',
  fromTheArticle: (count) =>
    plural(count, {
      one: 'Il punto chiave su cui si basa la domanda',
      many: `I ${count} di punti chiave su cui si basa la domanda`,
      other: `I ${count} punti chiave su cui si basa la domanda`,
    }),

  promise: 'Niente cookie, nessun tracciamento',
};
