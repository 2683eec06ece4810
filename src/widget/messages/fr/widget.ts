import { dayMonthYear } from '../dates.ts';
import type { Messages } from '../en/widget.ts';
import { isolateRightToLeft } from '../isolate.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');
const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

export const messages: Messages = {
  language: 'fr',
  locale: 'fr-FR',
  date: (date) => dayMonthYear(date, months).replace(/^1 /, '1er '),
  punctuation: { comma: ', ', semicolon: '\u202f; ', colon: '\u00a0: ', stop: '.' },

  keyPoints: 'Points clés',
  takeTheQuiz: 'Faire le quiz',
  onTheArticle: (title, publisher, date) => {
    const source = [publisher && isolateRightToLeft(publisher), date].filter(Boolean).join(', ');
    return (
      (title ? `À propos de l’article «\u00a0${isolateRightToLeft(title)}\u00a0»` : 'À propos d’un article') +
      (source && ` (${source})`)
    );
  },
  statuses: {
    report: 'L’article rapporte',
    statement: 'Déclaration',
    assessment: 'Appréciation',
    interpretation: 'Interprétation',
  },
  labelsExplained: 'Ce que signifient ces mentions',
  background: 'Contexte ajouté par nos soins',
  whoIsWho: 'Qui est qui',
  timeline: 'Chronologie',
  terms: 'Glossaire établi par nos soins',
  leftOpen: 'Ce que l’article laisse en suspens',
  withdrawn: 'Ces points clés et ce quiz ont été retirés.',
  correctedOn: (date) => `Correction (${date})\u00a0:`,
  reportMistake: 'Signaler une erreur',

  whereInArticle: 'Passage de l’article',
  showInArticle: 'Montrer dans l’article',
  shownInArticle: (passage) => `Passage montré dans l’article\u00a0: ${passage}`,
  passageChanged: 'Ce passage a changé.',
  passage: (first, last) => (last ? `«\u00a0${first} […] ${last}\u00a0»` : `«\u00a0${first}\u00a0»`),
  underHeading: (heading) => `sous l’intertitre «\u00a0${heading}\u00a0»`,

  quiz: 'Quiz',
  loading: 'Un instant…',
  questionOf: (number, total) => `Question ${number} sur ${total}`,
  isTrue: 'Vrai',
  isFalse: 'Faux',
  check: 'Vérifier',
  checkAll: 'Vérifier toutes les réponses',
  next: 'Question suivante',
  back: 'Retour',
  toResult: 'Voir votre résultat',
  nothingGiven: 'Il n’y a pas encore de réponse. Répondez d’abord, puis vérifiez.',

  verdicts: { right: 'C’est exact.', partly: 'En partie exact.', wrong: 'Pas tout à fait.' },
  yourAnswer: 'Votre réponse.',
  yourAnswerCorrect: 'Votre réponse, et c’est la bonne.',
  correctAnswer: 'La bonne réponse.',
  fromTheArticle: (count) =>
    plural(count, {
      one: 'Le point clé à l’appui',
      many: `Les ${count} de points clés à l’appui`,
      other: `Les ${count} points clés à l’appui`,
    }),

  promise: 'Ni cookies ni pistage',
};
