import type { OwnWords } from './en.ts';

export const words: OwnWords = {
  place: (number) => `Posição ${number}`,
  checklist: 'O que é preciso lembrar',
  pair: (from, to) => `${from} → ${to}`,
  rightAnswer: 'Resposta correta',
  choices: 'Opções',
  onThePage: 'Pontos-chave e quiz na página',

  worksheet: 'Folha de exercícios',
  key: 'Gabarito',
  version: (name) => `Versão ${name}`,
  studentName: 'Nome',
  date: 'Data',
  scanForPage: 'A página com os pontos-chave',
  writeLetter: 'Escreva a letra correspondente.',
  writeOrder: 'Numere na ordem correta.',
  fillIn: 'Complete.',
  oneOf: (choices) => `opções: ${choices.join(', ')}`,
  openAnswer: 'Escreva de memória.',

  filesLead: 'O quiz, para usar nas suas próprias ferramentas de ensino.',
  worksheetToPrint: 'Uma folha de exercícios para imprimir, com gabarito',
  tools: {
    gift: 'Para o Moodle e outras ferramentas que leem este formato de texto',
    'moodle.xml': 'Para o Moodle; o mais completo dos arquivos para essa ferramenta',
    'qti21.zip': 'Para Canvas, OpenOlat, TAO e outras',
    'qti3.zip': 'Para versões mais recentes do TAO e outras',
    'anki.tsv': 'Para cartões de memorização no Anki',
    csv: 'Para planilhas',
  },
  limits: 'O que falta ou é diferente',
  questions: (numbers) => `${numbers.length === 1 ? 'Pergunta' : 'Perguntas'} ${numbers.join(', ')}`,
  notices: {
    'questions-only':
      'O arquivo contém as perguntas e os pontos-chave em que elas se baseiam. Os outros pontos-chave, os termos, a cronologia e o que o artigo deixa em aberto ficam na página.',
    'self-marked': 'Os cartões não contam pontos: quem estuda compara a resposta com o verso do cartão.',
    'left-out-eleven-right': 'Fica de fora: o Moodle não tem nota para 1/11 de uma pergunta.',
    'order-as-places':
      'É preciso indicar a posição de cada item. Vale ponto cada item na sua posição, e não cada par na ordem correta.',
    'order-all-or-nothing': 'Só há pontos se toda a ordem estiver correta; não há pontuação parcial.',
    'needs-moodle-ordering': 'É preciso o Moodle 4.4 ou mais recente, ou o plugin “Ordering” em uma versão anterior.',
    'blanks-apart': 'Cada lacuna é uma pergunta à parte.',
    'accents-as-written': 'Uma resposta digitada vale com todos os acentos ou sem nenhum.',
    'arrow-replaced': 'Uma resposta aceita contém “->”, que no GIFT indica um par; no arquivo está “→” em seu lugar.',
    'no-slider': 'O número é digitado; não há barra deslizante.',
    'checklist-shown': 'A lista aparece depois da resposta; não é possível marcá-la.',
    'marked-by-hand': 'Sem pontos no Readback. Aqui é uma dissertação que espera a nota do professor.',
    'apostrophe-added':
      'Um texto começa com um sinal que uma planilha tomaria por uma fórmula; há um apóstrofo antes dele.',
    'characters-replaced':
      'Um texto contém caracteres de controle, que o arquivo não pode conter; no lugar deles está “�”.',
  },
};
