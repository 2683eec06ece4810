import type { NameWords } from './name-words.ts';

/** All nouns are masculine, so that every adjective agrees with them. */
export const it: NameWords = {
  first:
    'abile agile allegro argenteo attento audace brillante calmo contento cordiale cortese creativo curioso deciso diligente dolce dorato elegante fedele felice fiero forte garbato generoso gentile gioioso giusto ingegnoso leale lieto nobile onesto ottimista paziente pronto prudente rapido saggio sensato sereno simpatico sincero solare sorridente sveglio tenace tranquillo veloce'.split(
      ' ',
    ),
  second:
    'Abete Acero Airone Aquilone Canarino Castoro Cedro Cervo Cigno Colibrì Corallo Delfino Diamante Ermellino Faggio Falchetto Falco Fiume Gabbiano Gatto Ghepardo Giaguaro Giardino Lago Larice Leone Leopardo Mare Monte Oceano Olivo Orso Panda Pellicano Pianeta Picchio Pinguino Pino Puma Riccio Ruscello Salice Sole Tasso Tigrotto Tucano Usignolo Vulcano'.split(
      ' ',
    ),
  join: (first, second) => `${second} ${first}`,
};
