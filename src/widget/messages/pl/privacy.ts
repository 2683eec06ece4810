import type { PrivacyMessages } from '../en/privacy.ts';

export const privacyMessages: PrivacyMessages = {
  title: 'Co jest przechowywane',
  lead: 'Nikt nie jest śledzony: nie ma ciasteczek, kont, reklam ani osób trzecich. Oto wszystko, co jest przechowywane, gdy czytasz lub odpowiadasz tutaj albo na stronie, która pokazuje nasze pytania.',
  sent: 'Twoje odpowiedzi, także wpisane, są raz wysyłane do tej witryny, bez nazwiska, aby je policzyć; strona, która pokazuje nasze pytania, może to wyłączyć. Bez JavaScriptu są wysyłane, aby je ocenić. To, co piszesz z pamięci, nigdy nie jest wysyłane.',
  kept: {
    progress: {
      what: 'Twój postęp w quizie: Twoje odpowiedzi i miejsce, w którym jesteś. Zaczyna się od pierwszej odpowiedzi.',
      where: 'W karcie Twojej przeglądarki, dla strony, która pokazuje quiz. Strona może to wyłączyć.',
      howLong: (forget) => `Do zamknięcia karty albo naciśnięcia „${forget}”.`,
    },
    review: {
      what: 'Pytania zachowane do powtórki: ich nazwy, kiedy każde wraca i jak dobrze je pamiętasz. Bez odpowiedzi.',
      where: 'W Twojej przeglądarce, tylko dla tej witryny; nigdy nie jest to wysyłane.',
      howLong:
        'Dopóki nie usuniesz tego na stronie powtórki albo nie wyczyścisz danych przeglądarki. Zapisany plik należy do Ciebie.',
    },
    studio: {
      what: 'W studiu: pakiet, nad którym pracujesz, i artykuł, który został podany.',
      where: 'W Twojej przeglądarce, tylko dla tej witryny; nigdy nie jest to wysyłane.',
      howLong: 'Do chwili naciśnięcia tam „Start over” albo wyczyszczenia danych przeglądarki.',
    },
    counts: {
      what: 'Ile osób odpowiedziało na pytanie, ile całkiem poprawnie i ile wybrało lub dobrze umieściło każdą jego część. Wpisane słowa nie są przechowywane.',
      where: 'We własnej pamięci tej witryny, osobno dla każdego artykułu.',
      howLong: (answers) => `Dopóki witryna działa. Liczby dla pytania są pokazywane innym od ${answers} odpowiedzi.`,
    },
    attempts: {
      what: 'To, że podejście zostało policzone i dla których pytań: skrót (SHA-256) liczby, którą strona losuje dla każdego podejścia. Nie wskazuje on ani Ciebie, ani Twojego urządzenia.',
      where: 'W tej samej pamięci, aby to, co wysłano dwa razy, liczyło się raz.',
      howLong: (hours) =>
        `Najwyżej ${hours} godzin; we własnej historii platformy, z której można przywrócić pamięć, 30 dni.`,
    },
    senders: {
      what: 'Ile razy w ciągu minuty jeden adres sieciowy wysłał odpowiedzi, utworzył pokój lub próbował kodów, aby nikt nie mógł robić tego tysiące razy: według skrótu adresu.',
      where: 'W limitach częstości platformy, oddzielnie od odpowiedzi.',
      howLong: 'Minutę.',
    },
    lesson: {
      what: 'W lekcji na żywo: imiona lub miejsca uczniów, ich odpowiedzi i czas, o który poprosili. Z kluczy, które otwierają pokój, tylko skróty.',
      where: 'W pamięci tego jednego pokoju.',
      howLong: (hours) =>
        `Do ${hours} godzin po końcu lekcji, chyba że nauczyciel ustawi inny czas albo usunie pokój wcześniej. Imiona znikają na końcu, chyba że nauczyciel je zachowa.`,
    },
    device: {
      what: 'W lekcji na żywo: klucz, po którym pokój rozpoznaje urządzenie ucznia.',
      where: 'W przeglądarce tego urządzenia; klucz nauczyciela w karcie.',
      howLong: 'Dopóki strona nie dowie się, że pokój zamknięto; klucz nauczyciela do zamknięcia karty.',
    },
    errors: {
      what: 'Błędy samej witryny: jaki rodzaj żądania się nie powiódł i dlaczego, bez adresu, przeglądarki, odpowiedzi i słów czytelnika.',
      where: 'W dzienniku platformy.',
      howLong: 'Tak długo, jak wybrał tam operator witryny.',
    },
  },
  requests:
    'Adres, przeglądarka i język żądania służą do udzielenia odpowiedzi i nie są przez nas zapisywane. Co robi z nimi platforma, na której działa ta witryna, jest sprawą między nią a operatorem witryny.',
};
