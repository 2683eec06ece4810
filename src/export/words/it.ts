import type { OwnWords } from './en.ts';

export const words: OwnWords = {
  place: (number) => `Posizione ${number}`,
  checklist: 'Che cosa ricordare',
  pair: (from, to) => `${from} → ${to}`,
  rightAnswer: 'Risposta esatta',
  choices: 'Scegli tra',
  onThePage: 'Punti chiave e quiz sulla pagina',

  worksheet: 'Scheda di lavoro',
  key: 'Soluzioni',
  version: (name) => `Versione ${name}`,
  studentName: 'Nome',
  date: 'Data',
  scanForPage: 'La pagina con i punti chiave',
  writeLetter: 'Scrivi la lettera corrispondente.',
  writeOrder: 'Numera nell’ordine giusto.',
  fillIn: 'Completa.',
  oneOf: (choices) => `a scelta: ${choices.join(', ')}`,
  openAnswer: 'Scrivi a memoria.',

  filesLead: 'Il quiz, da usare nei tuoi strumenti didattici.',
  worksheetToPrint: 'Una scheda di lavoro da stampare, con le soluzioni',
  tools: {
    gift: 'Per Moodle e altri strumenti che leggono questo formato di testo',
    'moodle.xml': 'Per Moodle; il più completo dei file per questo strumento',
    'qti21.zip': 'Per Canvas, OpenOlat, TAO e altri',
    'qti3.zip': 'Per le versioni più recenti di TAO e altri',
    'anki.tsv': 'Per le flashcard di Anki',
    csv: 'Per i fogli di calcolo',
  },
  limits: 'Che cosa manca o è diverso',
  questions: (numbers) => `${numbers.length === 1 ? 'Domanda' : 'Domande'} ${numbers.join(', ')}`,
  notices: {
    'questions-only':
      'Il file contiene le domande e i punti chiave su cui si basano. Gli altri punti chiave, i termini, la cronologia e ciò che l’articolo lascia aperto restano sulla pagina.',
    'self-marked': 'Le flashcard non danno punti: chi studia confronta la risposta con il retro della scheda.',
    'left-out-eleven-right': 'Fuori dal file: Moodle non può valutare un undicesimo di domanda.',
    'order-as-places':
      'Va indicata la posizione di ogni elemento. Vale ogni elemento al suo posto, non ogni coppia nell’ordine giusto.',
    'order-all-or-nothing': 'Si hanno punti solo se tutto l’ordine è giusto; non c’è punteggio parziale.',
    'needs-moodle-ordering': 'Serve Moodle 4.4 o successivo, oppure il plugin «Ordering» in una versione precedente.',
    'blanks-apart': 'Ogni spazio diventa una domanda a sé.',
    'accents-as-written': 'Una risposta scritta vale con tutti gli accenti o senza nessuno.',
    'arrow-replaced':
      'Una risposta accettata contiene «->», che in GIFT indica una coppia; nel file c’è «→» al suo posto.',
    'no-slider': 'La cifra va scritta; non c’è un cursore.',
    'checklist-shown': 'L’elenco appare dopo la risposta; non si può spuntare.',
    'marked-by-hand': 'Senza punti in Readback. Qui è una domanda aperta che aspetta il voto dell’insegnante.',
    'apostrophe-added':
      'Un testo comincia con un segno che un foglio di calcolo prenderebbe per una formula; davanti c’è un apostrofo.',
    'characters-replaced':
      'Un testo contiene caratteri di controllo, che il file non può contenere; al loro posto c’è «�».',
  },
};
