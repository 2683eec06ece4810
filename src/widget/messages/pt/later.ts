import type { LaterMessages } from '../en/later.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt');

export const laterMessages: LaterMessages = {
  statusMeanings: {
    report: 'O artigo relata isso como algo que aconteceu ou que é assim.',
    statement: 'As próprias palavras de alguém, ou o que exige.',
    assessment: 'O juízo de alguém sobre como as coisas são.',
    interpretation: 'O sentido que o artigo, ou alguém nele, dá a palavras ou acontecimentos.',
  },

  stillMissing: (parts) => `Ainda sem resposta: ${parts.join('; ')}.`,
  choose: 'Escolher…',
  blank: (number) => `Lacuna ${number}`,
  yourNumber: (unit) => (unit ? `O seu número (${unit})` : 'O seu número'),
  slider: 'Barra deslizante para o seu número',
  giveNumber: (min, max) => `Escreva um só número, de ${min} a ${max}, em algarismos.`,
  moveFirst: 'Nada foi movido ainda. Mova pelo menos um item e depois verifique.',
  moveUp: (item) => `Mover para cima: ${item}`,
  moveDown: (item) => `Mover para baixo: ${item}`,
  nowAtPlace: (item, place, total) => `${item}: agora na posição ${place} de ${total}.`,
  yourPlace: (place) => `A sua posição: ${place}.`,
  rightPlace: (place) => `Posição correta: ${place}.`,
  yourWords: 'O que você lembra, com as suas próprias palavras',
  notSent: 'O que você escreve fica nesta página. Não é enviado nem conta pontos.',
  compare: 'Comparar com uma lista',
  tickOff: 'Marque o que lembrou:',
  yourAnswerIs: (text) => `A sua resposta: ${text}.`,
  correctIs: (text) => `Resposta correta: ${text}.`,
  result: 'O seu resultado',
  scoreInWords: (score, total) => `${score} de ${total}`,
  answeredOf: (answered, total) => `Você respondeu a ${answered} de ${total} perguntas.`,
  bySection: 'Por seção',
  missed: 'Vale a pena rever',
  goOn: (count) => plural(count, { one: 'Responder à que falta', other: `Responder às ${count} que faltam` }),
  retry: (count) =>
    plural(count, {
      one: 'Tentar de novo a que você não acertou',
      other: `Tentar de novo as ${count} que você não acertou`,
    }),
  startOver: 'Recomeçar',
  share: 'Compartilhar o resultado',
  shareText: (score, title) => `A minha pontuação no quiz “${title}”: ${score}.`,
  copy: 'Copiar',
  copied: 'Copiado.',
  copyByHand: 'O texto está selecionado. Copie-o com o teclado ou pelo menu.',
  keepForReview: (count) =>
    plural(count, { one: 'Guardar para revisão', other: `Guardar estas ${count} para revisão` }),
  othersRight: (share, count) => `De ${count} leitores, ${share} acertaram esta pergunta.`,

  keptInTab: 'O seu progresso fica guardado nesta aba até você fechá-la.',
  forget: 'Apagar o progresso',
  forgotten: 'O seu progresso foi apagado.',
};
