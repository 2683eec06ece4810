import type { ProblemMessages } from '../en/problem.ts';

export const problemMessages: ProblemMessages = {
  near: 'Você procurava um destes?',
  notFound: {
    title: 'Esta página não existe',
    detail: 'O endereço pode estar digitado errado, ou a página pode ter mudado de lugar.',
  },
  packNotFound: {
    title: 'Este conteúdo não existe',
    detail: (wanted) => `Nada aqui se chama “${wanted}”. O link pode ser antigo ou estar digitado errado.`,
  },
  formatNotFound: {
    title: 'Este arquivo não existe',
    detail: (wanted, known) => `Os formatos disponíveis são ${known}; “${wanted}” não é um deles.`,
  },
  packWithdrawn: 'Este conteúdo foi retirado',
  methodNotAllowed: {
    title: 'Isso não pode ser feito aqui',
    detail: (allowed) => `Este endereço responde a ${allowed}.`,
  },
  bodyTooLarge: {
    title: 'Era demais para ler',
    detail: (kilobytes) => `A este endereço podem ser enviados no máximo ${kilobytes} kB.`,
  },
  tooManyRequests: {
    title: 'Foram vezes demais',
    detail: (seconds) => `Tente de novo em ${seconds} segundos e envie menos por minuto.`,
  },
  noRooms: {
    title: 'Aqui não há salas',
    detail: 'Quem administra este servidor não definiu ROOM_KEY, o segredo que assina os códigos das salas.',
  },
  roomNotFound: {
    title: 'Esta sala não existe',
    detail: 'Confira o código: uma das letras pode estar errada.',
  },
  internal: {
    title: 'Algo deu errado do nosso lado',
    detail: 'A culpa não foi sua. Tente de novo daqui a pouco.',
  },
};
