import type { LaterMessages } from '../en/later.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('it');

export const laterMessages: LaterMessages = {
  statusMeanings: {
    report: 'L’articolo lo racconta come qualcosa che è accaduto o che è così.',
    statement: 'Le parole stesse di qualcuno, o ciò che chiede.',
    assessment: 'Il giudizio di qualcuno su come stanno le cose.',
    interpretation: 'Il senso che l’articolo, o qualcuno nell’articolo, dà a parole o ad avvenimenti.',
  },

  stillMissing: (parts) => `Ancora senza risposta: ${parts.join('; ')}.`,
  choose: 'Scegli…',
  blank: (number) => `Spazio ${number}`,
  yourNumber: (unit) => (unit ? `Il tuo numero (${unit})` : 'Il tuo numero'),
  slider: 'Cursore per il tuo numero',
  giveNumber: (min, max) => `Scrivi un solo numero, da ${min} a ${max}, in cifre.`,
  moveFirst: 'Non è stato ancora spostato nulla. Sposta almeno un elemento, poi verifica.',
  moveUp: (item) => `Sposta su: ${item}`,
  moveDown: (item) => `Sposta giù: ${item}`,
  nowAtPlace: (item, place, total) => `${item}: ora in posizione ${place} di ${total}.`,
  yourPlace: (place) => `La tua posizione: ${place}.`,
  rightPlace: (place) => `Posizione esatta: ${place}.`,
  yourWords: 'Quello che ricordi, con parole tue',
  notSent: 'Quello che scrivi resta in questa pagina. Non viene né inviato né valutato.',
  compare: 'Confronta con un elenco',
  tickOff: 'Spunta quello che ricordavi:',
  yourAnswerIs: (text) => `La tua risposta: ${text}.`,
  correctIs: (text) => `Risposta esatta: ${text}.`,
  result: 'Il tuo risultato',
  scoreInWords: (score, total) => `${score} su ${total}`,
  answeredOf: (answered, total) => `Risposte date: ${answered} su ${total}.`,
  bySection: 'Per sezione',
  missed: 'Da rivedere',
  goOn: (count) => plural(count, { one: 'Rispondi a quella che manca', other: `Rispondi alle ${count} che mancano` }),
  retry: (count) => plural(count, { one: 'Riprova quella da rivedere', other: `Riprova le ${count} da rivedere` }),
  startOver: 'Ricomincia',
  share: 'Condividi il risultato',
  shareText: (score, title) => `Il mio punteggio nel quiz «${title}»: ${score}.`,
  copy: 'Copia',
  copied: 'Copiato.',
  copyByHand: 'Il testo è selezionato. Copialo con la tastiera o dal menu.',
  keepForReview: (count) =>
    plural(count, { one: 'Conserva per il ripasso', other: `Conserva queste ${count} per il ripasso` }),
  othersRight: (share, count) => `Risposte esatte: ${share} (su ${count} lettori).`,

  keptInTab: 'I tuoi progressi restano in questa scheda finché non la chiudi.',
  forget: 'Cancella i progressi',
  forgotten: 'I tuoi progressi sono stati cancellati.',
};
