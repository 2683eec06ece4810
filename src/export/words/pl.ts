import type { OwnWords } from './en.ts';

export const words: OwnWords = {
  place: (number) => `Miejsce ${number}`,
  checklist: 'Co należało zapamiętać',
  pair: (from, to) => `${from} → ${to}`,
  rightAnswer: 'Poprawna odpowiedź',
  choices: 'Do wyboru',
  onThePage: 'Najważniejsze punkty i quiz na stronie',

  worksheet: 'Karta pracy',
  key: 'Klucz odpowiedzi',
  version: (name) => `Wersja ${name}`,
  studentName: 'Imię i nazwisko',
  date: 'Data',
  scanForPage: 'Strona z najważniejszymi punktami',
  writeLetter: 'Wpisz odpowiednią literę.',
  writeOrder: 'Ponumeruj we właściwej kolejności.',
  fillIn: 'Uzupełnij.',
  oneOf: (choices) => `do wyboru: ${choices.join(', ')}`,
  openAnswer: 'Napisz z pamięci.',

  filesLead: 'Quiz do wykorzystania we własnych narzędziach edukacyjnych.',
  worksheetToPrint: 'Karta pracy do wydruku, z kluczem odpowiedzi',
  tools: {
    gift: 'Do Moodle i innych narzędzi, które czytają ten format tekstowy',
    'moodle.xml': 'Do Moodle; najpełniejszy z plików do tego narzędzia',
    'qti21.zip': 'Do Canvas, OpenOlat, TAO i innych',
    'qti3.zip': 'Do nowszych wersji TAO i innych',
    'anki.tsv': 'Do fiszek w Anki',
    csv: 'Do arkuszy kalkulacyjnych',
  },
  limits: 'Czego brakuje lub co wygląda inaczej',
  questions: (numbers) => `${numbers.length === 1 ? 'Pytanie' : 'Pytania'} ${numbers.join(', ')}`,
  notices: {
    'questions-only':
      'Plik zawiera pytania i punkty, na których się opierają. Pozostałe punkty, słowniczek, kalendarium i to, czego artykuł nie rozstrzyga, zostają na stronie.',
    'self-marked': 'Fiszki nie są punktowane: odpowiedź porównuje się z odwrotem fiszki.',
    'left-out-eleven-right': 'Pominięto: Moodle nie ma oceny za jedenastą część pytania.',
    'order-as-places':
      'Trzeba podać miejsce każdego elementu. Punktowany jest każdy element na swoim miejscu, a nie każda para we właściwej kolejności.',
    'order-all-or-nothing': 'Punkty są tylko za w całości poprawną kolejność; punktów częściowych nie ma.',
    'needs-moodle-ordering': 'Potrzebny jest Moodle 4.4 lub nowszy, a w starszym wtyczka „Ordering”.',
    'blanks-apart': 'Każda luka jest osobnym pytaniem.',
    'accents-as-written': 'Wpisana odpowiedź liczy się ze wszystkimi znakami diakrytycznymi albo bez żadnego.',
    'arrow-replaced':
      'Jedna z uznawanych odpowiedzi zawiera „->”, co w GIFT oznacza parę; w pliku jest zamiast tego „→”.',
    'no-slider': 'Liczbę się wpisuje; suwaka nie ma.',
    'checklist-shown': 'Lista pojawia się po odpowiedzi; nie da się na niej niczego zaznaczać.',
    'marked-by-hand': 'Bez punktów w Readback. Tutaj to wypowiedź pisemna, którą ocenia nauczyciel.',
    'apostrophe-added':
      'Tekst zaczyna się od znaku, który arkusz kalkulacyjny wziąłby za formułę; stoi przed nim apostrof.',
    'characters-replaced': 'Tekst zawiera znaki sterujące, których w pliku być nie może; zastępuje je „�”.',
  },
};
