import type { ReviewMessages } from '../en/review.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('it');

export const reviewMessages: ReviewMessages = {
  review: 'Ripasso',
  reviewLead:
    'Domande che hai conservato e che tornano quando stai per dimenticarle. Restano in questo browser e da nessun’altra parte.',
  nothingKept: 'Non c’è ancora nulla. Alla fine di un quiz, «Conserva per il ripasso» ne porta qui le domande.',
  // No article before the date: it would be “l’” before 8 and 11, “il” before the others.
  nothingDue: (date) => `Per ora non c’è nulla da ripassare. Prossima domanda: ${date}.`,
  due: (count) =>
    plural(count, {
      one: 'C’è una domanda da ripassare',
      many: `Ci sono ${count} di domande da ripassare`,
      other: `Ci sono ${count} domande da ripassare`,
    }),
  kept: (count) =>
    plural(count, {
      one: 'C’è una domanda conservata',
      many: `Ci sono ${count} di domande conservate`,
      other: `Ci sono ${count} domande conservate`,
    }),
  added: (count) =>
    plural(count, {
      one: 'È stata aggiunta una domanda.',
      many: `Sono stati aggiunti ${count} di domande.`,
      other: `Sono state aggiunte ${count} domande.`,
    }),
  comesBack: (date) => `Prossimo ripasso di questa domanda: ${date}.`,
  readAgain: 'Rileggi i punti chiave',
  drop: (count) => plural(count, { one: 'Non ripassarla più', other: `Non ripassare più queste ${count}` }),
  packGone: 'Queste domande non sono più disponibili. Potrebbero essere state ritirate.',
  unreachable: 'Non è stato possibile caricare queste domande.',
  tryAgain: 'Riprova',
  dropped: 'Ripasso interrotto.',
  notStored:
    'Non è stato possibile conservare il ripasso in questo browser. Salvalo in un file prima di lasciare la pagina.',
  exportFile: 'Salva in un file',
  importFile: 'Aggiungi da un file',
  importFailed: 'Questo file non contiene un ripasso salvato qui. Nulla è stato modificato.',
  deleteAll: 'Elimina tutto',
  deletedAll: 'Tutto è stato eliminato.',
  undo: 'Annulla',
  needsScript: 'Il ripasso richiede JavaScript: solo questo browser sa che cosa è conservato e quando torna.',
};
