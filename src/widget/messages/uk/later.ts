import type { LaterMessages } from '../en/later.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('uk');

export const laterMessages: LaterMessages = {
  statusMeanings: {
    report: 'Стаття подає це як подію, що відбулася, або як наявний стан справ.',
    statement: 'Чиїсь власні слова або вимоги.',
    assessment: 'Чиєсь судження про стан справ.',
    interpretation: 'Зміст, який стаття або хтось у ній вбачає в словах чи подіях.',
  },

  stillMissing: (parts) => `Ще без відповіді: ${parts.join('; ')}.`,
  choose: 'Виберіть…',
  blank: (number) => `Пропуск ${number}`,
  yourNumber: (unit) => (unit ? `Ваше число (${unit})` : 'Ваше число'),
  slider: 'Повзунок для вашого числа',
  giveNumber: (min, max) => `Введіть одне число від ${min} до ${max} цифрами.`,
  moveFirst: 'Ще нічого не переміщено. Перемістіть принаймні один елемент, а тоді перевірте.',
  moveUp: (item) => `Перемістити вище: ${item}`,
  moveDown: (item) => `Перемістити нижче: ${item}`,
  nowAtPlace: (item, place, total) => `${item}: тепер місце ${place} з ${total}.`,
  yourPlace: (place) => `Ваш варіант: місце ${place}.`,
  rightPlace: (place) => `Правильно: місце ${place}.`,
  yourWords: 'Що ви запам’ятали, своїми словами',
  notSent: 'Написане лишається на цій сторінці: його не надсилають і не оцінюють.',
  compare: 'Порівняти з переліком',
  tickOff: 'Позначте те, що ви згадали:',
  yourAnswerIs: (text) => `Ваша відповідь: ${text}.`,
  correctIs: (text) => `Правильно: ${text}.`,
  result: 'Ваш результат',
  scoreInWords: (score, total) => `${score} з ${total}`,
  answeredOf: (answered, total) =>
    `Ви відповіли на ${answered} з ${plural(total, { one: `${total} запитання`, other: `${total} запитань` })}.`,
  bySection: 'За розділами',
  missed: 'Варто переглянути ще раз',
  goOn: (count) =>
    plural(count, {
      one: `Відповісти на ${count} запитання, що лишилося`,
      few: `Відповісти на ${count} запитання, що лишилися`,
      other: `Відповісти на ${count} запитань, що лишилися`,
    }),
  retry: (count) =>
    plural(count, {
      one: `Повторити ${count} запитання, яке не вдалося`,
      few: `Повторити ${count} запитання, які не вдалися`,
      other: `Повторити ${count} запитань, які не вдалися`,
    }),
  startOver: 'Почати спочатку',
  share: 'Поділитися результатом',
  shareText: (score, title) => `Мій результат у тесті «${title}»: ${score}.`,
  copy: 'Копіювати',
  copied: 'Скопійовано.',
  copyByHand: 'Текст виділено. Скопіюйте його клавіатурою або через меню.',
  keepForReview: (count) =>
    plural(count, {
      one: `Зберегти ${count} запитання для повторення`,
      few: `Зберегти ці ${count} запитання для повторення`,
      other: `Зберегти ці ${count} запитань для повторення`,
    }),
  othersRight: (share, count) => `Правильно на це запитання відповіли ${share} читачів (усього читачів: ${count}).`,

  keptInTab: 'Ваш прогрес зберігається в цій вкладці, доки ви її не закриєте.',
  forget: 'Стерти прогрес',
  forgotten: 'Ваш прогрес стерто.',
};
