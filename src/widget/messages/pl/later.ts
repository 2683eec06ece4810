import type { LaterMessages } from '../en/later.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const laterMessages: LaterMessages = {
  statusMeanings: {
    report: 'Artykuł przedstawia to jako zdarzenie, które miało miejsce, albo jako istniejący stan rzeczy.',
    statement: 'Czyjeś własne słowa lub żądania.',
    assessment: 'Czyjś sąd o stanie rzeczy.',
    interpretation: 'Sens, jaki artykuł albo ktoś w nim odczytuje ze słów lub wydarzeń.',
  },

  stillMissing: (parts) => `Wciąż bez odpowiedzi: ${parts.join('; ')}.`,
  choose: 'Wybierz…',
  blank: (number) => `Luka ${number}`,
  yourNumber: (unit) => (unit ? `Twoja liczba (${unit})` : 'Twoja liczba'),
  slider: 'Suwak do wyboru twojej liczby',
  giveNumber: (min, max) => `Podaj jedną liczbę od ${min} do ${max}, cyframi.`,
  moveFirst: 'Nic jeszcze nie przesunięto. Przesuń co najmniej jeden element, a potem sprawdź.',
  moveUp: (item) => `Przesuń w górę: ${item}`,
  moveDown: (item) => `Przesuń w dół: ${item}`,
  nowAtPlace: (item, place, total) => `${item}: teraz na miejscu ${place} z ${total}.`,
  yourPlace: (place) => `Wskazane miejsce: ${place}.`,
  rightPlace: (place) => `Właściwe miejsce: ${place}.`,
  yourWords: 'Co pamiętasz, własnymi słowami',
  notSent: 'To, co piszesz, zostaje na tej stronie. Nie jest wysyłane ani oceniane.',
  compare: 'Porównaj z listą',
  tickOff: 'Zaznacz, co było w twojej odpowiedzi:',
  yourAnswerIs: (text) => `Twoja odpowiedź: ${text}.`,
  correctIs: (text) => `Poprawnie: ${text}.`,
  result: 'Twój wynik',
  scoreInWords: (score, total) => `${score} na ${total}`,
  answeredOf: (answered, total) =>
    `Masz za sobą ${answered} z ${total} ${plural(total, { one: 'pytania', other: 'pytań' })}.`,
  bySection: 'Według części',
  missed: 'Warto spojrzeć jeszcze raz',
  goOn: (count) =>
    plural(count, {
      one: 'Odpowiedz na pozostałe pytanie',
      few: `Odpowiedz na ${count} pozostałe pytania`,
      other: `Odpowiedz na ${count} pozostałych pytań`,
    }),
  retry: (count) =>
    plural(count, {
      one: 'Powtórz pytanie, które się nie udało',
      few: `Powtórz ${count} pytania, które się nie udały`,
      other: `Powtórz ${count} pytań, które się nie udały`,
    }),
  startOver: 'Zacznij od nowa',
  share: 'Udostępnij swój wynik',
  shareText: (score, title) => `Mój wynik w quizie „${title}”: ${score}.`,
  copy: 'Kopiuj',
  copied: 'Skopiowano.',
  copyByHand: 'Tekst jest zaznaczony. Skopiuj go klawiaturą albo z menu.',
  keepForReview: (count) =>
    plural(count, {
      one: 'Zachowaj to pytanie do powtórki',
      few: `Zachowaj te ${count} pytania do powtórki`,
      other: `Zachowaj te ${count} pytań do powtórki`,
    }),
  othersRight: (share, count) => `Na to pytanie poprawnie odpowiedziało ${share} z ${count} czytelników.`,

  keptInTab: 'Twój postęp jest zachowany w tej karcie, dopóki jej nie zamkniesz.',
  forget: 'Usuń postęp',
  forgotten: 'Twój postęp został usunięty.',
};
