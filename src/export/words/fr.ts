import type { OwnWords } from './en.ts';

export const words: OwnWords = {
  place: (number) => `Position ${number}`,
  checklist: 'À retenir',
  pair: (from, to) => `${from} → ${to}`,
  rightAnswer: 'Bonne réponse',
  choices: 'À choisir parmi',
  onThePage: 'Points clés et quiz sur la page',

  worksheet: 'Fiche de travail',
  key: 'Corrigé',
  version: (name) => `Version ${name}`,
  studentName: 'Nom',
  date: 'Date',
  scanForPage: 'La page avec les points clés',
  writeLetter: 'Écrivez la lettre qui convient.',
  writeOrder: 'Numérotez dans le bon ordre.',
  fillIn: 'Complétez.',
  oneOf: (choices) => `au choix\u00a0: ${choices.join(', ')}`,
  openAnswer: 'Écrivez de mémoire.',

  filesLead: 'Le quiz, à reprendre dans vos propres outils pédagogiques.',
  worksheetToPrint: 'Une fiche de travail à imprimer, avec son corrigé',
  tools: {
    gift: 'Pour Moodle et les autres outils qui lisent ce format texte',
    'moodle.xml': 'Pour Moodle\u202f; le plus complet des fichiers pour cet outil',
    'qti21.zip': 'Pour Canvas, OpenOlat, TAO et d’autres',
    'qti3.zip': 'Pour les versions récentes de TAO et d’autres',
    'anki.tsv': 'Pour des cartes mémoire dans Anki',
    csv: 'Pour les tableurs',
  },
  limits: 'Ce qui manque ou qui diffère',
  questions: (numbers) => `${numbers.length === 1 ? 'Question' : 'Questions'} ${numbers.join(', ')}`,
  notices: {
    'questions-only':
      'Le fichier contient les questions et les points clés à l’appui. Les autres points clés, le glossaire, la chronologie et ce que l’article laisse en suspens restent sur la page.',
    'self-marked': 'Les cartes mémoire ne sont pas notées\u00a0: l’élève compare sa réponse avec le verso de la carte.',
    'left-out-eleven-right': 'Hors du fichier\u00a0: Moodle n’a pas de note pour le onzième d’une question.',
    'order-as-places':
      'Il faut donner la position de chaque élément. Les points vont à chaque élément bien placé, et non à chaque paire dans le bon ordre.',
    'order-all-or-nothing':
      'Les points ne sont donnés que si tout l’ordre est juste\u202f; il n’y a plus de points partiels.',
    'needs-moodle-ordering':
      'Il faut Moodle 4.4 ou plus récent, ou le plugin «\u00a0Ordering\u00a0» dans une version plus ancienne.',
    'blanks-apart': 'Chaque trou devient une question à part.',
    'accents-as-written': 'Une réponse saisie compte avec tous ses accents ou sans aucun.',
    'arrow-replaced':
      'Une réponse acceptée contient «\u00a0->\u00a0», qui marque une paire en GIFT\u202f; le fichier porte «\u00a0→\u00a0» à la place.',
    'no-slider': 'Le nombre est à saisir\u202f; il n’y a pas de curseur.',
    'checklist-shown': 'La liste s’affiche après la réponse\u202f; on ne peut pas la cocher.',
    'marked-by-hand': 'Sans note dans Readback. Ici, c’est une composition qui attend la note de l’enseignant.',
    'apostrophe-added':
      'Un texte commence par un signe qu’un tableur prendrait pour une formule\u202f; il est précédé d’une apostrophe.',
    'characters-replaced':
      'Un texte contient des caractères de contrôle, impossibles dans le fichier\u202f; «\u00a0�\u00a0» les remplace.',
  },
};
