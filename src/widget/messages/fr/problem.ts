import type { ProblemMessages } from '../en/problem.ts';

export const problemMessages: ProblemMessages = {
  near: 'Cherchiez-vous l’un de ceux-ci ?',
  notFound: {
    title: 'Cette page n’existe pas',
    detail: 'L’adresse est peut-être mal saisie, ou la page a changé de place.',
  },
  packNotFound: {
    title: 'Ce contenu n’existe pas',
    detail: (wanted) => `Rien ici ne s’appelle « ${wanted} ». Le lien est peut-être ancien ou mal saisi.`,
  },
  formatNotFound: {
    title: 'Ce fichier n’existe pas',
    detail: (wanted, known) => `Les formats proposés sont ${known} ; « ${wanted} » n’en fait pas partie.`,
  },
  packWithdrawn: 'Ce contenu a été retiré',
  methodNotAllowed: {
    title: 'Cela n’est pas possible ici',
    detail: (allowed) => `Cette adresse répond à ${allowed}.`,
  },
  bodyTooLarge: {
    title: 'C’était trop long à lire',
    detail: (kilobytes) => `On peut envoyer au plus ${kilobytes} ko à cette adresse.`,
  },
  tooManyRequests: {
    title: 'C’était trop souvent',
    detail: (seconds) => `Réessayez dans ${seconds} secondes, et envoyez moins par minute.`,
  },
  noRooms: {
    title: 'Il n’y a pas de salles ici',
    detail: 'La personne qui gère ce serveur n’a pas défini ROOM_KEY, le secret qui signe les codes des salles.',
  },
  roomNotFound: {
    title: 'Cette salle n’existe pas',
    detail: 'Vérifiez le code : une de ses lettres est peut-être mal saisie.',
  },
  internal: {
    title: 'Une erreur s’est produite de notre côté',
    detail: 'Vous n’y êtes pour rien. Réessayez dans un instant.',
  },
};
