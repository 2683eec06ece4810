import type { NameWords } from './name-words.ts';

/** All nouns are masculine, so that every adjective agrees with them. */
export const es: NameWords = {
  first:
    'ágil alegre amable animado atento audaz bondadoso brillante calmado constante contento cordial creativo curioso dorado dulce elegante feliz fiel fuerte generoso gentil hábil honesto ingenioso jovial justo leal listo noble optimista paciente plateado prudente rápido risueño sabio sensato sereno simpático sincero sonriente tenaz tranquilo valiente veloz viajero vivaz'.split(
      ' ',
    ),
  second:
    'Abeto Arroyo Búho Canario Castor Cedro Ciervo Cisne Cometa Cóndor Coral Delfín Erizo Faro Flamenco Gato Gorrión Halcón Jaguar Jardín Jilguero Koala Lago León Leopardo Lince Lirio Loro Lucero Mirlo Monte Océano Olivo Panda Pelícano Pingüino Pino Planeta Puma Quetzal Río Roble Ruiseñor Sol Tigre Topacio Tucán Volcán'.split(
      ' ',
    ),
  join: (first, second) => `${second} ${first}`,
};
