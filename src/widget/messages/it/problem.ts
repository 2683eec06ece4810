import type { ProblemMessages } from '../en/problem.ts';

export const problemMessages: ProblemMessages = {
  near: 'Cercavi uno di questi?',
  notFound: {
    title: 'Questa pagina non esiste',
    detail: 'Forse l’indirizzo è scritto male, o la pagina è stata spostata.',
  },
  packNotFound: {
    title: 'Questo contenuto non esiste',
    detail: (wanted) => `Qui non c’è niente che si chiami “${wanted}”. Forse il link è vecchio o scritto male.`,
  },
  formatNotFound: {
    title: 'Questo file non esiste',
    detail: (wanted, known) => `I formati disponibili sono ${known}; “${wanted}” non è tra questi.`,
  },
  packWithdrawn: 'Questo contenuto è stato ritirato',
  methodNotAllowed: {
    title: 'Qui non si può fare',
    detail: (allowed) => `Questo indirizzo risponde a ${allowed}.`,
  },
  bodyTooLarge: {
    title: 'Era troppo da leggere',
    detail: (kilobytes) => `A questo indirizzo si possono inviare al massimo ${kilobytes} kB.`,
  },
  tooManyRequests: {
    title: 'Troppe volte',
    detail: (seconds) => `Riprova tra ${seconds} secondi, e invia di meno in un minuto.`,
  },
  noRooms: {
    title: 'Qui non ci sono aule',
    detail: 'Chi gestisce questo server non ha impostato ROOM_KEY, il segreto che firma i codici delle aule.',
  },
  roomNotFound: {
    title: 'Quest’aula non esiste',
    detail: 'Ricontrolla il codice: forse una lettera è sbagliata.',
  },
  internal: {
    title: 'Qualcosa è andato storto da parte nostra',
    detail: 'Non è colpa tua. Riprova tra un momento.',
  },
};
