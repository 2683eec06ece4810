import { dayMonthYear } from '../dates.ts';
import type { Messages } from '../en/widget.ts';
import { isolateRightToLeft } from '../isolate.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');
const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

export const messages: Messages = {
  language: 'es',
  locale: 'es-ES',
  date: (date) => dayMonthYear(date, months).replaceAll(' ', ' de '),
  punctuation: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.' },

  keyPoints: 'Puntos clave',
  takeTheQuiz: 'Responder al cuestionario',
  onTheArticle: (title, publisher, date) => {
    const source = [publisher && isolateRightToLeft(publisher), date].filter(Boolean).join(', ');
    return (
      (title ? `Sobre el artículo «${isolateRightToLeft(title)}»` : 'Sobre un artículo') + (source && ` (${source})`)
    );
  },
  statuses: {
    report: 'El artículo informa',
    statement: 'Declaración',
    assessment: 'Valoración',
    interpretation: 'Interpretación',
  },
  labelsExplained: 'Qué significan estas etiquetas',
  background: 'Contexto añadido por nosotros',
  whoIsWho: 'Quién es quién',
  timeline: 'Cronología',
  terms: 'Términos explicados por nosotros',
  leftOpen: 'Lo que el artículo deja abierto',
  withdrawn: 'Estos puntos clave y este cuestionario se han retirado.',
  correctedOn: (date) => `Corrección (${date}):`,
  reportMistake: 'Comunicar un error',

  whereInArticle: 'Pasaje del artículo',
  showInArticle: 'Mostrar en el artículo',
  shownInArticle: (passage) => `Pasaje mostrado en el artículo: ${passage}`,
  passageChanged: 'Este pasaje ha cambiado.',
  passage: (first, last) => (last ? `«${first} […] ${last}»` : `«${first}»`),
  underHeading: (heading) => `bajo el epígrafe «${heading}»`,

  quiz: 'Cuestionario',
  loading: 'Un momento…',
  questionOf: (number, total) => `Pregunta ${number} de ${total}`,
  isTrue: 'Verdadero',
  isFalse: 'Falso',
  check: 'Comprobar',
  checkAll: 'Comprobar todas las respuestas',
  next: 'Siguiente pregunta',
  back: 'Atrás',
  toResult: 'Ver el resultado',
  nothingGiven: 'Todavía no hay respuesta. Responda primero y después compruebe.',

  verdicts: { right: 'Correcto.', partly: 'En parte correcto.', wrong: 'No exactamente.' },
  yourAnswer: 'Su respuesta.',
  yourAnswerCorrect: 'Su respuesta, y es la correcta.',
  correctAnswer: 'La respuesta correcta.',
  fromTheArticle: (count) =>
    plural(count, {
      one: 'El punto clave en que se basa la pregunta',
      many: `Los ${count} de puntos clave en que se basa la pregunta`,
      other: `Los ${count} puntos clave en que se basa la pregunta`,
    }),

  promise: 'Sin cookies ni rastreo',
};
