import { partsOfDate } from '../dates.ts';
import type { Messages } from '../en/widget.ts';
import { isolateRightToLeft } from '../isolate.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('uk');
const months = 'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'.split(
  ' ',
);
const monthsAfterDay = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(
  ' ',
);

function inWords(date: string): string {
  const [year, month, day] = partsOfDate(date);
  if (month === undefined) return `${year}`;
  return day === undefined ? `${months[month - 1]} ${year} р.` : `${day} ${monthsAfterDay[month - 1]} ${year} р.`;
}

export const messages: Messages = {
  language: 'uk',
  locale: 'uk-UA',
  date: inWords,
  punctuation: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.' },

  keyPoints: 'Ключові тези',
  takeTheQuiz: 'Пройти тест',
  onTheArticle: (title, publisher, date) => {
    const source = [publisher && isolateRightToLeft(publisher), date].filter(Boolean).join(', ');
    return (title ? `Про статтю «${isolateRightToLeft(title)}»` : 'Про статтю') + (source && ` (${source})`);
  },
  statuses: {
    report: 'Стаття повідомляє',
    statement: 'Заява',
    assessment: 'Оцінка',
    interpretation: 'Тлумачення',
  },
  labelsExplained: 'Що означають ці позначки',
  background: 'Довідка від нас',
  whoIsWho: 'Хто є хто',
  timeline: 'Хронологія',
  terms: 'Пояснення слів від нас',
  leftOpen: 'Що стаття лишає відкритим',
  withdrawn: 'Ці ключові тези й цей тест відкликано.',
  correctedOn: (date) => `Виправлення (${date}):`,
  reportMistake: 'Повідомити про помилку',

  whereInArticle: 'Де це у статті',
  showInArticle: 'Показати у статті',
  shownInArticle: (passage) => `Показано у статті: ${passage}`,
  passageChanged: 'Цей уривок змінився.',
  passage: (first, last) => (last ? `«${first} … ${last}»` : `«${first}»`),
  underHeading: (heading) => `під заголовком «${heading}»`,

  quiz: 'Тест',
  loading: 'Хвилинку…',
  questionOf: (number, total) => `Запитання ${number} з ${total}`,
  isTrue: 'Правда',
  isFalse: 'Неправда',
  check: 'Перевірити',
  checkAll: 'Перевірити всі відповіді',
  next: 'Наступне запитання',
  back: 'Назад',
  toResult: 'Переглянути результат',
  nothingGiven: 'Відповіді ще немає. Дайте відповідь, а потім перевірте її.',

  verdicts: { right: 'Правильно.', partly: 'Частково правильно.', wrong: 'Не зовсім так.' },
  yourAnswer: 'Ваша відповідь.',
  yourAnswerCorrect: 'Ваша відповідь, і вона правильна.',
  correctAnswer: 'Правильна відповідь.',
  fromTheArticle: (count) =>
    plural(count, {
      one: `${count} ключова теза, на якій ґрунтується запитання`,
      few: `${count} ключові тези, на яких ґрунтується запитання`,
      other: `${count} ключових тез, на яких ґрунтується запитання`,
    }),

  promise: 'Без файлів cookie, без стеження',
};
