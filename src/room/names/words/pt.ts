import type { NameWords } from './name-words.ts';

/** All nouns are masculine, so that every adjective agrees with them. */
export const pt: NameWords = {
  first:
    'ágil alegre amável amigo animado atento audaz bondoso brilhante calmo confiante contente corajoso cordial criativo curioso dedicado doce dourado educado elegante feliz fiel forte generoso gentil hábil honesto inventivo jovial justo leal ligeiro nobre otimista paciente prateado prudente rápido risonho sábio sereno simpático sincero sorridente tenaz tranquilo valente veloz'.split(
      ' ',
    ),
  second:
    'Albatroz Bosque Canário Carvalho Castor Cedro Cisne Coala Colibri Cometa Condor Coral Diamante Esquilo Falcão Farol Flamingo Gavião Girassol Golfinho Guará Ipê Jacarandá Jaguar Jardim Lago Leão Leopardo Lírio Lobo Mar Monte Oceano Panda Pavão Pelicano Pinguim Pinheiro Planeta Puma Riacho Rio Rouxinol Sabiá Sol Tigre Trovão Tucano Vulcão'.split(
      ' ',
    ),
  join: (first, second) => `${second} ${first}`,
};
