import type { ReviewMessages } from '../en/review.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

export const reviewMessages: ReviewMessages = {
  review: 'Repaso',
  reviewLead:
    'Preguntas que ha guardado y que vuelven cuando está a punto de olvidarlas. Se guardan en este navegador y en ningún otro sitio.',
  nothingKept:
    'Todavía no hay nada guardado. Al final de un cuestionario, «Guardar para repasar» trae aquí sus preguntas.',
  nothingDue: (date) => `Ahora no hay nada que repasar. La próxima pregunta vuelve el ${date}.`,
  due: (count) =>
    plural(count, {
      one: 'Hay una pregunta que repasar',
      many: `Hay ${count} de preguntas que repasar`,
      other: `Hay ${count} preguntas que repasar`,
    }),
  kept: (count) =>
    plural(count, {
      one: 'Hay una pregunta guardada',
      many: `Hay ${count} de preguntas guardadas`,
      other: `Hay ${count} preguntas guardadas`,
    }),
  added: (count) =>
    plural(count, {
      one: 'Se ha añadido una pregunta.',
      many: `Se han añadido ${count} de preguntas.`,
      other: `Se han añadido ${count} preguntas.`,
    }),
  comesBack: (date) => `Esta pregunta vuelve el ${date}.`,
  readAgain: 'Volver a leer los puntos clave',
  drop: (count) => plural(count, { one: 'Dejar de repasarla', other: `Dejar de repasar estas ${count}` }),
  packGone: 'Estas preguntas ya no están disponibles. Es posible que se hayan retirado.',
  unreachable: 'No se han podido cargar estas preguntas.',
  tryAgain: 'Volver a intentarlo',
  dropped: 'Se ha dejado de repasar.',
  notStored: 'No se ha podido guardar su repaso en este navegador. Guárdelo en un archivo antes de salir de la página.',
  exportFile: 'Guardar en un archivo',
  importFile: 'Añadir desde un archivo',
  importFailed: 'Este archivo no contiene ningún repaso guardado aquí. No se ha cambiado nada.',
  deleteAll: 'Borrar todo',
  deletedAll: 'Se ha borrado todo.',
  undo: 'Deshacer',
  needsScript: 'El repaso necesita JavaScript: solo este navegador sabe qué está guardado y cuándo vuelve.',
};
