import type { ProblemMessages } from '../en/problem.ts';

export const problemMessages: ProblemMessages = {
  near: 'Можливо, ви шукали щось із цього?',
  notFound: {
    title: 'Такої сторінки немає',
    detail: 'Можливо, адресу введено з помилкою або сторінку перенесено.',
  },
  packNotFound: {
    title: 'Такого матеріалу немає',
    detail: (wanted) => `Тут немає нічого з назвою «${wanted}». Можливо, посилання застаріле або введене з помилкою.`,
  },
  formatNotFound: {
    title: 'Такого файлу немає',
    detail: (wanted, known) => `Доступні формати: ${known}; «${wanted}» серед них немає.`,
  },
  packWithdrawn: 'Цей матеріал відкликано',
  methodNotAllowed: {
    title: 'Тут цього зробити не можна',
    detail: (allowed) => `Ця адреса відповідає на ${allowed}.`,
  },
  bodyTooLarge: {
    title: 'Надіслано забагато',
    detail: (kilobytes) => `На цю адресу можна надіслати щонайбільше ${kilobytes} кБ.`,
  },
  tooManyRequests: {
    title: 'Забагато спроб',
    detail: (seconds) => `Спробуйте ще раз за ${seconds} с і надсилайте менше за хвилину.`,
  },
  noRooms: {
    title: 'Кімнат тут немає',
    detail: 'Адміністратор цього сервера не задав ROOM_KEY, секрет, яким підписуються коди кімнат.',
  },
  roomNotFound: {
    title: 'Такої кімнати немає',
    detail: 'Перевірте код: можливо, одну з літер введено з помилкою.',
  },
  internal: {
    title: 'На нашому боці сталася помилка',
    detail: 'Ви тут ні до чого. Спробуйте ще раз за мить.',
  },
};
