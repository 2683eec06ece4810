import type { ProblemMessages } from '../en/problem.ts';

export const problemMessages: ProblemMessages = {
  near: '¿Buscaba uno de estos?',
  notFound: {
    title: 'No existe esa página',
    detail: 'Puede que la dirección esté mal escrita o que la página haya cambiado de sitio.',
  },
  packNotFound: {
    title: 'No existe ese contenido',
    detail: (wanted) =>
      `Aquí no hay nada que se llame «${wanted}». Puede que el enlace sea antiguo o esté mal escrito.`,
  },
  formatNotFound: {
    title: 'No existe ese archivo',
    detail: (wanted, known) => `Los formatos disponibles son ${known}; «${wanted}» no es ninguno de ellos.`,
  },
  packWithdrawn: 'Este contenido se ha retirado',
  methodNotAllowed: {
    title: 'Eso no se puede hacer aquí',
    detail: (allowed) => `Esta dirección responde a ${allowed}.`,
  },
  bodyTooLarge: {
    title: 'Era demasiado para leerlo',
    detail: (kilobytes) => `A esta dirección se pueden enviar como máximo ${kilobytes} kB.`,
  },
  tooManyRequests: {
    title: 'Demasiadas veces',
    detail: (seconds) => `Vuelva a intentarlo dentro de ${seconds} segundos y envíe menos en cada minuto.`,
  },
  noRooms: {
    title: 'Aquí no hay salas',
    detail:
      'Quien administra este servidor no ha definido ROOM_KEY, el secreto con el que se firman los códigos de sala.',
  },
  roomNotFound: {
    title: 'No existe esa sala',
    detail: 'Revise el código: puede que una de sus letras esté mal escrita.',
  },
  internal: {
    title: 'Algo ha fallado por nuestra parte',
    detail: 'No ha sido culpa suya. Vuelva a intentarlo dentro de un momento.',
  },
};
