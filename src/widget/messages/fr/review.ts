import type { ReviewMessages } from '../en/review.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const reviewMessages: ReviewMessages = {
  review: 'Révisions',
  reviewLead:
    'Des questions que vous avez gardées, posées à nouveau quand vous êtes sur le point de les oublier. Elles sont conservées dans ce navigateur et nulle part ailleurs.',
  nothingKept:
    'Rien n’est encore gardé. À la fin d’un quiz, «\u00a0Garder pour réviser\u00a0» en amène les questions ici.',
  nothingDue: (date) => `Rien à réviser pour l’instant. La prochaine question reviendra le ${date}.`,
  due: (count) =>
    plural(count, {
      one: `${count} question à réviser`,
      many: `${count} de questions à réviser`,
      other: `${count} questions à réviser`,
    }),
  kept: (count) =>
    plural(count, {
      one: `${count} question gardée`,
      many: `${count} de questions gardées`,
      other: `${count} questions gardées`,
    }),
  added: (count) =>
    plural(count, {
      one: `${count} question a été ajoutée.`,
      many: `${count} de questions ont été ajoutées.`,
      other: `${count} questions ont été ajoutées.`,
    }),
  comesBack: (date) => `Cette question reviendra le ${date}.`,
  readAgain: 'Relire les points clés',
  drop: (count) =>
    plural(count, {
      one: 'Ne plus la réviser',
      many: `Ne plus réviser ces ${count} de questions`,
      other: `Ne plus réviser ces ${count} questions`,
    }),
  packGone: 'Ces questions ne sont plus disponibles. Elles ont peut-être été retirées.',
  unreachable: 'Ces questions n’ont pas pu être chargées.',
  tryAgain: 'Réessayer',
  dropped: 'Révision arrêtée.',
  notStored:
    'Vos révisions n’ont pas pu être conservées dans ce navigateur. Enregistrez-les dans un fichier avant de quitter la page.',
  exportFile: 'Enregistrer dans un fichier',
  importFile: 'Ajouter depuis un fichier',
  importFailed: 'Ce fichier ne contient pas de révisions enregistrées ici. Rien n’a été modifié.',
  deleteAll: 'Tout supprimer',
  deletedAll: 'Tout est supprimé.',
  undo: 'Annuler',
  needsScript:
    'Les révisions ont besoin de JavaScript\u00a0: seul ce navigateur sait ce qui est gardé et quand cela revient.',
};
