import type { LaterMessages } from '../en/later.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

export const laterMessages: LaterMessages = {
  statusMeanings: {
    report: 'El artículo lo cuenta como algo que ha ocurrido o que es así.',
    statement: 'Las propias palabras de alguien, o lo que exige.',
    assessment: 'El juicio de alguien sobre cómo son las cosas.',
    interpretation: 'El sentido que el artículo, o alguien en él, da a unas palabras o a unos acontecimientos.',
  },

  stillMissing: (parts) => `Aún sin respuesta: ${parts.join('; ')}.`,
  choose: 'Elegir…',
  blank: (number) => `Hueco ${number}`,
  yourNumber: (unit) => (unit ? `Su cifra (${unit})` : 'Su cifra'),
  slider: 'Control deslizante para su cifra',
  giveNumber: (min, max) => `Escriba un solo número, de ${min} a ${max}, en cifras.`,
  moveFirst: 'Todavía no se ha movido nada. Mueva al menos un elemento y compruebe.',
  moveUp: (item) => `Subir: ${item}`,
  moveDown: (item) => `Bajar: ${item}`,
  nowAtPlace: (item, place, total) => `${item}: ahora en la posición ${place} de ${total}.`,
  yourPlace: (place) => `Su posición: ${place}.`,
  rightPlace: (place) => `Posición correcta: ${place}.`,
  yourWords: 'Lo que recuerda, con sus propias palabras',
  notSent: 'Lo que escriba se queda en esta página. Ni se envía ni se puntúa.',
  compare: 'Comparar con una lista',
  tickOff: 'Marque lo que recordaba:',
  yourAnswerIs: (text) => `Su respuesta: ${text}.`,
  correctIs: (text) => `Respuesta correcta: ${text}.`,
  result: 'Su resultado',
  scoreInWords: (score, total) => `${score} de ${total}`,
  answeredOf: (answered, total) => `Ha respondido a ${answered} de ${total} preguntas.`,
  bySection: 'Por apartados',
  missed: 'Merecen otro vistazo',
  goOn: (count) => plural(count, { one: 'Responder a la que queda', other: `Responder a las ${count} que quedan` }),
  retry: (count) =>
    plural(count, {
      one: 'Volver a intentar la que no acertó',
      other: `Volver a intentar las ${count} que no acertó`,
    }),
  startOver: 'Empezar de nuevo',
  share: 'Compartir el resultado',
  shareText: (score, title) => `Mi puntuación en el cuestionario «${title}»: ${score}.`,
  copy: 'Copiar',
  copied: 'Copiado.',
  copyByHand: 'El texto está seleccionado. Cópielo con el teclado o desde el menú.',
  keepForReview: (count) =>
    plural(count, { one: 'Guardar para repasar', other: `Guardar estas ${count} para repasar` }),
  othersRight: (share, count) => `De ${count} lectores, el ${share} acertó esta pregunta.`,

  keptInTab: 'Su progreso se guarda en esta pestaña hasta que la cierre.',
  forget: 'Borrar mi progreso',
  forgotten: 'Su progreso se ha borrado.',
};
