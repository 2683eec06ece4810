import type { OwnWords } from './en.ts';

export const words: OwnWords = {
  place: (number) => `Posición ${number}`,
  checklist: 'Lo que hay que recordar',
  pair: (from, to) => `${from} → ${to}`,
  rightAnswer: 'Respuesta correcta',
  choices: 'Opciones',
  onThePage: 'Puntos clave y cuestionario en la página',

  worksheet: 'Ficha de trabajo',
  key: 'Solucionario',
  version: (name) => `Versión ${name}`,
  studentName: 'Nombre',
  date: 'Fecha',
  scanForPage: 'La página con los puntos clave',
  writeLetter: 'Escriba la letra que corresponda.',
  writeOrder: 'Numere en el orden correcto.',
  fillIn: 'Complete.',
  oneOf: (choices) => `a elegir: ${choices.join(', ')}`,
  openAnswer: 'Escriba de memoria.',

  filesLead: 'El cuestionario, para llevarlo a sus propias herramientas educativas.',
  worksheetToPrint: 'Una ficha de trabajo para imprimir, con su solucionario',
  tools: {
    gift: 'Para Moodle y otras herramientas que leen este formato de texto',
    'moodle.xml': 'Para Moodle; el más completo de los archivos para esta herramienta',
    'qti21.zip': 'Para Canvas, OpenOlat, TAO y otras',
    'qti3.zip': 'Para las versiones recientes de TAO y otras',
    'anki.tsv': 'Para tarjetas de memoria en Anki',
    csv: 'Para hojas de cálculo',
  },
  limits: 'Lo que falta o es distinto',
  questions: (numbers) => `${numbers.length === 1 ? 'Pregunta' : 'Preguntas'} ${numbers.join(', ')}`,
  notices: {
    'questions-only':
      'El archivo contiene las preguntas y los puntos clave en que se basan. Los demás puntos clave, los términos, la cronología y lo que el artículo deja abierto se quedan en la página.',
    'self-marked': 'Las tarjetas no se puntúan: cada cual compara su respuesta con el reverso de la tarjeta.',
    'left-out-eleven-right': 'Se omite: Moodle no puede puntuar la undécima parte de una pregunta.',
    'order-as-places':
      'Hay que indicar la posición de cada elemento. Puntúa cada elemento en su posición, no cada par en el orden correcto.',
    'order-all-or-nothing': 'Solo hay puntos si todo el orden es correcto; no hay puntuación parcial.',
    'needs-moodle-ordering':
      'Hace falta Moodle 4.4 o posterior, o el complemento «Ordering» en una versión más antigua.',
    'blanks-apart': 'Cada hueco es una pregunta aparte.',
    'accents-as-written': 'Una respuesta escrita cuenta con todas sus tildes o sin ninguna.',
    'arrow-replaced':
      'Una respuesta aceptada contiene «->», que en GIFT señala un par; en el archivo figura «→» en su lugar.',
    'no-slider': 'La cifra se escribe; no hay control deslizante.',
    'checklist-shown': 'La lista se muestra después de la respuesta; no se puede marcar.',
    'marked-by-hand': 'Sin puntos en Readback. Aquí es una pregunta de ensayo que espera la nota del docente.',
    'apostrophe-added':
      'Un texto empieza con un signo que una hoja de cálculo tomaría por una fórmula; lleva delante un apóstrofo.',
    'characters-replaced':
      'Un texto contiene caracteres de control, que no caben en el archivo; en su lugar figura «�».',
  },
};
