import type { LaterMessages } from '../en/later.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

export const laterMessages: LaterMessages = {
  statusMeanings: {
    report: 'Der Artikel schildert es als etwas, das geschehen ist oder so ist.',
    statement: 'Jemandes eigene Worte oder Forderungen.',
    assessment: 'Jemandes Urteil darüber, wie die Dinge sind.',
    interpretation: 'Der Sinn, den der Artikel oder jemand darin Worten oder Ereignissen gibt.',
  },

  stillMissing: (parts) => `Noch ohne Antwort: ${parts.join('; ')}.`,
  choose: 'Bitte wählen …',
  blank: (number) => `Lücke ${number}`,
  yourNumber: (unit) => (unit ? `Ihre Zahl (${unit})` : 'Ihre Zahl'),
  slider: 'Schieberegler für Ihre Zahl',
  giveNumber: (min, max) => `Bitte eine Zahl von ${min} bis ${max} in Ziffern eingeben.`,
  moveFirst: 'Noch ist nichts verschoben. Bitte mindestens einen Eintrag verschieben, dann prüfen.',
  moveUp: (item) => `Nach oben: ${item}`,
  moveDown: (item) => `Nach unten: ${item}`,
  nowAtPlace: (item, place, total) => `${item}: jetzt an Position ${place} von ${total}.`,
  yourPlace: (place) => `Ihre Position: ${place}.`,
  rightPlace: (place) => `Richtige Position: ${place}.`,
  yourWords: 'Was Sie noch wissen, in eigenen Worten',
  notSent: 'Was Sie schreiben, bleibt auf dieser Seite. Es wird weder gesendet noch bewertet.',
  compare: 'Mit einer Checkliste vergleichen',
  tickOff: 'Haken Sie ab, was Sie noch wussten:',
  yourAnswerIs: (text) => `Ihre Antwort: ${text}.`,
  correctIs: (text) => `Richtig ist: ${text}.`,
  result: 'Ihr Ergebnis',
  scoreInWords: (score, total) => `${score} von ${total}`,
  answeredOf: (answered, total) => `Sie haben ${answered} von ${total} Fragen beantwortet.`,
  bySection: 'Nach Abschnitten',
  missed: 'Noch einen Blick wert',
  goOn: (count) =>
    plural(count, { one: 'Die eine offene Frage beantworten', other: `Die ${count} offenen Fragen beantworten` }),
  retry: (count) =>
    plural(count, { one: 'Diese Frage noch einmal versuchen', other: `Diese ${count} Fragen noch einmal versuchen` }),
  startOver: 'Von vorn beginnen',
  share: 'Ergebnis teilen',
  shareText: (score, title) => `Mein Ergebnis im Quiz „${title}“: ${score}.`,
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyByHand: 'Der Text ist markiert. Kopieren Sie ihn mit der Tastatur oder über das Menü.',
  keepForReview: (count) =>
    plural(count, { one: 'Zum Wiederholen vormerken', other: `Diese ${count} Fragen zum Wiederholen vormerken` }),
  othersRight: (share, count) => `Von ${count} Leserinnen und Lesern lagen hier ${share} richtig.`,

  keptInTab: 'Ihr Stand bleibt in diesem Tab gespeichert, bis Sie ihn schließen.',
  forget: 'Stand löschen',
  forgotten: 'Ihr Stand ist gelöscht.',
};
