import { dayMonthYear } from '../dates.ts';
import type { Messages } from '../en/widget.ts';
import { isolateRightToLeft } from '../isolate.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt');
const months = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');

export const messages: Messages = {
  language: 'pt',
  locale: 'pt-BR',
  date: (date) => dayMonthYear(date, months).replace(/^1 /, '1º ').replaceAll(' ', ' de '),
  punctuation: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.' },

  keyPoints: 'Pontos-chave',
  takeTheQuiz: 'Responder ao quiz',
  onTheArticle: (title, publisher, date) => {
    const source = [publisher && isolateRightToLeft(publisher), date].filter(Boolean).join(', ');
    return (title ? `Sobre o artigo “${isolateRightToLeft(title)}”` : 'Sobre um artigo') + (source && ` (${source})`);
  },
  statuses: {
    report: 'O artigo relata',
    statement: 'Declaração',
    assessment: 'Avaliação',
    interpretation: 'Interpretação',
  },
  labelsExplained: 'O que significam estas etiquetas',
  background: 'Contexto acrescentado por nós',
  whoIsWho: 'Quem é quem',
  timeline: 'Cronologia',
  terms: 'Termos explicados por nós',
  leftOpen: 'O que o artigo deixa em aberto',
  withdrawn: 'Estes pontos-chave e este quiz foram retirados.',
  correctedOn: (date) => `Correção (${date}):`,
  reportMistake: 'Comunicar um erro',

  whereInArticle: 'Trecho do artigo',
  showInArticle: 'Mostrar no artigo',
  shownInArticle: (passage) => `Trecho mostrado no artigo: ${passage}`,
  passageChanged: 'Este trecho mudou.',
  passage: (first, last) => (last ? `“${first} […] ${last}”` : `“${first}”`),
  underHeading: (heading) => `sob o intertítulo “${heading}”`,

  quiz: 'Quiz',
  loading: 'Um momento…',
  questionOf: (number, total) => `Pergunta ${number} de ${total}`,
  isTrue: 'Verdadeiro',
  isFalse: 'Falso',
  check: 'Verificar',
  checkAll: 'Verificar todas as respostas',
  next: 'Próxima pergunta',
  back: 'Voltar',
  toResult: 'Ver o resultado',
  nothingGiven: 'Ainda não há resposta. Responda primeiro e depois verifique.',

  verdicts: { right: 'Correto.', partly: 'Em parte correto.', wrong: 'Não é bem isso.' },
  yourAnswer: 'A sua resposta.',
  yourAnswerCorrect: 'A sua resposta, e é a correta.',
  correctAnswer: 'A resposta correta.',
  fromTheArticle: (count) =>
    plural(count, {
      one: 'O ponto-chave em que se baseia a pergunta',
      many: `Os ${count} de pontos-chave em que se baseia a pergunta`,
      other: `Os ${count} pontos-chave em que se baseia a pergunta`,
    }),

  promise: 'Sem cookies nem rastreamento',
};
