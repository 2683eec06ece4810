import type { ReviewMessages } from '../en/review.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt');

export const reviewMessages: ReviewMessages = {
  review: 'Revisão',
  reviewLead:
    'Perguntas que você guardou e que voltam quando está prestes a esquecê-las. Ficam guardadas neste navegador e em nenhum outro lugar.',
  nothingKept: 'Ainda não há nada guardado. No fim de um quiz, “Guardar para revisão” traz as perguntas dele para cá.',
  nothingDue: (date) => `Agora não há nada para rever. A próxima pergunta volta em ${date}.`,
  due: (count) =>
    plural(count, {
      one: `${count} pergunta para rever`,
      many: `${count} de perguntas para rever`,
      other: `${count} perguntas para rever`,
    }),
  kept: (count) =>
    plural(count, {
      one: `${count} pergunta guardada`,
      many: `${count} de perguntas guardadas`,
      other: `${count} perguntas guardadas`,
    }),
  added: (count) =>
    plural(count, {
      one: `${count} pergunta adicionada.`,
      many: `${count} de perguntas adicionadas.`,
      other: `${count} perguntas adicionadas.`,
    }),
  comesBack: (date) => `Esta pergunta volta em ${date}.`,
  readAgain: 'Reler os pontos-chave',
  drop: (count) => plural(count, { one: 'Deixar de revê-la', other: `Deixar de rever estas ${count}` }),
  packGone: 'Estas perguntas não estão mais disponíveis. Podem ter sido retiradas.',
  unreachable: 'Não foi possível carregar estas perguntas.',
  tryAgain: 'Tentar de novo',
  dropped: 'Revisão encerrada.',
  notStored: 'Não foi possível guardar sua revisão neste navegador. Salve-a em um arquivo antes de sair da página.',
  exportFile: 'Salvar em um arquivo',
  importFile: 'Adicionar de um arquivo',
  importFailed: 'Este arquivo não contém uma revisão salva aqui. Nada foi alterado.',
  deleteAll: 'Apagar tudo',
  deletedAll: 'Tudo foi apagado.',
  undo: 'Desfazer',
  needsScript: 'A revisão precisa de JavaScript: só este navegador sabe o que está guardado e quando volta.',
};
