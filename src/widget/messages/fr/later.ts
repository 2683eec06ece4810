import type { LaterMessages } from '../en/later.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

export const laterMessages: LaterMessages = {
  statusMeanings: {
    report: 'L’article le relate comme une chose qui s’est produite ou qui est ainsi.',
    statement: 'Les propres mots de quelqu’un, ou ses exigences.',
    assessment: 'Le jugement que quelqu’un porte sur l’état des choses.',
    interpretation: 'Le sens que l’article, ou quelqu’un dans l’article, donne à des paroles ou à des événements.',
  },

  stillMissing: (parts) => `Encore sans réponse\u00a0: ${parts.join('\u202f; ')}.`,
  choose: 'Choisir…',
  blank: (number) => `Trou ${number}`,
  yourNumber: (unit) => (unit ? `Votre nombre (${unit})` : 'Votre nombre'),
  slider: 'Curseur pour votre nombre',
  giveNumber: (min, max) => `Indiquez un seul nombre, de ${min} à ${max}, en chiffres.`,
  moveFirst: 'Rien n’a encore été déplacé. Déplacez au moins un élément, puis vérifiez.',
  moveUp: (item) => `Monter\u00a0: ${item}`,
  moveDown: (item) => `Descendre\u00a0: ${item}`,
  nowAtPlace: (item, place, total) => `${item}\u00a0: maintenant en position ${place} sur ${total}.`,
  yourPlace: (place) => `Votre position\u00a0: ${place}.`,
  rightPlace: (place) => `Bonne position\u00a0: ${place}.`,
  yourWords: 'Ce que vous avez retenu, avec vos propres mots',
  notSent: 'Ce que vous écrivez reste sur cette page. Ce n’est ni envoyé ni noté.',
  compare: 'Comparer avec une liste',
  tickOff: 'Cochez ce que vous aviez retenu\u00a0:',
  yourAnswerIs: (text) => `Votre réponse\u00a0: ${text}.`,
  correctIs: (text) => `Bonne réponse\u00a0: ${text}.`,
  result: 'Votre résultat',
  scoreInWords: (score, total) => `${score} sur ${total}`,
  answeredOf: (answered, total) => `Réponses données\u00a0: ${answered} sur ${total}.`,
  bySection: 'Par partie',
  missed: 'À revoir',
  goOn: (count) => plural(count, { one: 'Répondre à celle qui reste', other: `Répondre aux ${count} qui restent` }),
  retry: (count) =>
    plural(count, {
      one: 'Retenter celle que vous avez manquée',
      other: `Retenter les ${count} que vous avez manquées`,
    }),
  startOver: 'Recommencer',
  share: 'Partager votre résultat',
  shareText: (score, title) => `Mon score au quiz «\u00a0${title}\u00a0»\u00a0: ${score}.`,
  copy: 'Copier',
  copied: 'Copié.',
  copyByHand: 'Le texte est sélectionné. Copiez-le avec le clavier ou le menu.',
  keepForReview: (count) =>
    plural(count, {
      one: 'Garder pour réviser',
      many: `Garder ces ${count} de questions pour réviser`,
      other: `Garder ces ${count} questions pour réviser`,
    }),
  othersRight: (share, count) => `Sur ${count} lecteurs, ${share} ont donné la bonne réponse.`,

  keptInTab: 'Votre progression est conservée dans cet onglet jusqu’à ce que vous le fermiez.',
  forget: 'Effacer ma progression',
  forgotten: 'Votre progression est effacée.',
};
