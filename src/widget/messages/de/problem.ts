import type { ProblemMessages } from '../en/problem.ts';

export const problemMessages: ProblemMessages = {
  near: 'Meinten Sie eines von diesen?',
  notFound: {
    title: 'Diese Seite gibt es nicht',
    detail: 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.',
  },
  packNotFound: {
    title: 'Diesen Inhalt gibt es nicht',
    detail: (wanted) => `Hier heißt nichts „${wanted}“. Vielleicht ist der Link veraltet oder falsch geschrieben.`,
  },
  formatNotFound: {
    title: 'Diese Datei gibt es nicht',
    detail: (wanted, known) => `Zu haben sind ${known}; „${wanted}“ ist nicht dabei.`,
  },
  packWithdrawn: 'Dieser Inhalt wurde zurückgezogen',
  methodNotAllowed: {
    title: 'Das geht hier nicht',
    detail: (allowed) => `Diese Adresse beantwortet ${allowed}.`,
  },
  bodyTooLarge: {
    title: 'Das war zu viel zum Lesen',
    detail: (kilobytes) => `An diese Adresse lassen sich höchstens ${kilobytes} kB senden.`,
  },
  tooManyRequests: {
    title: 'Das war zu oft',
    detail: (seconds) => `Versuchen Sie es in ${seconds} Sekunden noch einmal, und senden Sie weniger in einer Minute.`,
  },
  noRooms: {
    title: 'Hier gibt es keine Räume',
    detail: 'Wer diesen Server betreibt, hat ROOM_KEY nicht gesetzt, das Geheimnis, das die Raumcodes unterschreibt.',
  },
  roomNotFound: {
    title: 'Diesen Raum gibt es nicht',
    detail: 'Sehen Sie sich den Code noch einmal an: Vielleicht ist ein Buchstabe falsch.',
  },
  internal: {
    title: 'Bei uns ist etwas schiefgegangen',
    detail: 'Es lag nicht an Ihnen. Versuchen Sie es gleich noch einmal.',
  },
};
