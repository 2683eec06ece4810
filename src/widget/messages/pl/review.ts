import type { ReviewMessages } from '../en/review.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const reviewMessages: ReviewMessages = {
  review: 'Powtórka',
  reviewLead:
    'Zachowane pytania wracają, zanim zdążysz je zapomnieć. Są przechowywane w tej przeglądarce i nigdzie indziej.',
  nothingKept:
    'Nic jeszcze nie zostało zachowane. Przycisk „Zachowaj do powtórki” na końcu quizu przenosi jego pytania tutaj.',
  nothingDue: (date) => `Na razie nie ma nic do powtórki. Następne pytanie pojawi się ${date}.`,
  due: (count) =>
    plural(count, {
      one: 'Jedno pytanie do powtórki',
      few: `${count} pytania do powtórki`,
      other: `${count} pytań do powtórki`,
    }),
  kept: (count) =>
    plural(count, {
      one: 'Zachowano jedno pytanie',
      few: `Zachowano ${count} pytania`,
      other: `Zachowano ${count} pytań`,
    }),
  added: (count) =>
    plural(count, { one: 'Dodano jedno pytanie.', few: `Dodano ${count} pytania.`, other: `Dodano ${count} pytań.` }),
  comesBack: (date) => `To pytanie wróci ${date}.`,
  readAgain: 'Przeczytaj ponownie najważniejsze punkty',
  drop: (count) =>
    plural(count, {
      one: 'Zakończ powtarzanie tego pytania',
      other: `Zakończ powtarzanie tych ${count} pytań`,
    }),
  packGone: 'Te pytania nie są już dostępne. Być może zostały wycofane.',
  unreachable: 'Nie udało się pobrać tych pytań.',
  tryAgain: 'Spróbuj ponownie',
  dropped: 'Zakończono powtarzanie.',
  notStored: 'Nie udało się zachować powtórki w tej przeglądarce. Zapisz ją do pliku, zanim opuścisz stronę.',
  exportFile: 'Zapisz do pliku',
  importFile: 'Dodaj z pliku',
  importFailed: 'W tym pliku nie ma zapisanej stąd powtórki. Nic się nie zmieniło.',
  deleteAll: 'Usuń wszystko',
  deletedAll: 'Wszystko usunięto.',
  undo: 'Cofnij',
  needsScript: 'Powtórka wymaga JavaScriptu: co jest zachowane i kiedy wróci, wie tylko ta przeglądarka.',
};
