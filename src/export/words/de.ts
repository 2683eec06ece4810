import type { OwnWords } from './en.ts';

export const words: OwnWords = {
  place: (number) => `Position ${number}`,
  checklist: 'Was in Erinnerung bleiben sollte',
  pair: (from, to) => `${from} → ${to}`,
  rightAnswer: 'Richtige Antwort',
  choices: 'Zur Auswahl',
  onThePage: 'Zur Seite mit Kernpunkten und Quiz',

  worksheet: 'Arbeitsblatt',
  key: 'Lösungen',
  version: (name) => `Version ${name}`,
  studentName: 'Name',
  date: 'Datum',
  scanForPage: 'Die Seite mit den Kernpunkten',
  writeLetter: 'Den passenden Buchstaben eintragen.',
  writeOrder: 'In der richtigen Reihenfolge nummerieren.',
  fillIn: 'Ergänzen.',
  oneOf: (choices) => `Auswahl: ${choices.join(', ')}`,
  openAnswer: 'Aus dem Gedächtnis schreiben.',

  filesLead: 'Das Quiz zum Mitnehmen in Ihre eigenen Lernprogramme.',
  worksheetToPrint: 'Ein Arbeitsblatt zum Ausdrucken, mit Lösungen',
  tools: {
    gift: 'Für Moodle und andere Programme, die dieses Textformat lesen',
    'moodle.xml': 'Für Moodle; die vollständigste Datei dafür',
    'qti21.zip': 'Für Canvas, OpenOlat, TAO und andere',
    'qti3.zip': 'Für neuere Versionen von TAO und andere',
    'anki.tsv': 'Für Karteikarten in Anki',
    csv: 'Für Tabellenkalkulationen',
  },
  limits: 'Was fehlt oder anders ist',
  questions: (numbers) => `${numbers.length === 1 ? 'Frage' : 'Fragen'} ${numbers.join(', ')}`,
  notices: {
    'questions-only':
      'Die Datei enthält die Fragen und die Kernpunkte dahinter. Weitere Kernpunkte, die Begriffe, die Chronologie und das, was der Artikel offenlässt, bleiben auf der Seite.',
    'self-marked': 'Karteikarten werden nicht bewertet: Wer lernt, vergleicht die Antwort mit der Rückseite der Karte.',
    'left-out-eleven-right': 'Nicht in der Datei: Moodle kann ein Elftel einer Frage nicht bewerten.',
    'order-as-places':
      'Gefragt ist die Position jedes Elements. Punkte gibt es für jedes Element an seiner Position, nicht für jedes Paar in richtiger Reihenfolge.',
    'order-all-or-nothing': 'Punkte gibt es nur, wenn die ganze Reihenfolge stimmt; Teilpunkte entfallen.',
    'needs-moodle-ordering': 'Nötig ist Moodle 4.4 oder neuer, in älteren Versionen das Plugin „Ordering“.',
    'blanks-apart': 'Jede Lücke ist eine eigene Frage.',
    'accents-as-written': 'Eine getippte Antwort zählt mit allen Akzenten oder ganz ohne Akzente.',
    'arrow-replaced':
      'Eine zulässige Antwort enthält „->“, woran GIFT ein Paar erkennt; in der Datei steht stattdessen „→“.',
    'no-slider': 'Die Zahl wird eingetippt; einen Schieberegler gibt es nicht.',
    'checklist-shown': 'Die Checkliste erscheint nach der Antwort; abhaken lässt sie sich nicht.',
    'marked-by-hand': 'In Readback gibt es dafür keine Punkte. Hier ist es ein Freitext, den die Lehrkraft bewertet.',
    'apostrophe-added':
      'Ein Text beginnt mit einem Zeichen, das eine Tabellenkalkulation für eine Formel hielte; davor steht ein Apostroph.',
    'characters-replaced':
      'Ein Text enthält Steuerzeichen, die in der Datei nicht stehen können; an ihrer Stelle steht „�“.',
  },
};
