import type { ProblemMessages } from '../en/problem.ts';

export const problemMessages: ProblemMessages = {
  near: 'Czy chodziło o coś z tej listy?',
  notFound: {
    title: 'Nie ma takiej strony',
    detail: 'Być może adres jest źle wpisany albo strona została przeniesiona.',
  },
  packNotFound: {
    title: 'Nie ma takiej treści',
    detail: (wanted) => `Nic tutaj nie nazywa się „${wanted}”. Być może link jest stary albo źle wpisany.`,
  },
  formatNotFound: {
    title: 'Nie ma takiego pliku',
    detail: (wanted, known) => `Dostępne formaty to ${known}; „${wanted}” nie jest żadnym z nich.`,
  },
  packWithdrawn: 'Ta treść została wycofana',
  methodNotAllowed: {
    title: 'Tego nie można tu zrobić',
    detail: (allowed) => `Ten adres odpowiada na ${allowed}.`,
  },
  bodyTooLarge: {
    title: 'To zbyt wiele do przeczytania',
    detail: (kilobytes) => `Na ten adres można wysłać najwyżej ${kilobytes} kB.`,
  },
  tooManyRequests: {
    title: 'Zbyt wiele prób',
    detail: (seconds) => `Spróbuj ponownie za ${seconds} s i wysyłaj mniej w ciągu minuty.`,
  },
  noRooms: {
    title: 'Nie ma tu pokojów',
    detail: 'Administrator tego serwera nie ustawił ROOM_KEY, sekretu, którym podpisywane są kody pokojów.',
  },
  roomNotFound: {
    title: 'Nie ma takiego pokoju',
    detail: 'Sprawdź kod jeszcze raz: być może jedna z liter jest błędna.',
  },
  internal: {
    title: 'Coś poszło nie tak po naszej stronie',
    detail: 'To nie Twoja wina. Spróbuj ponownie za chwilę.',
  },
};
