import type { ReviewMessages } from '../en/review.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('uk');

const questions = (count: number) =>
  plural(count, { one: `${count} запитання`, few: `${count} запитання`, other: `${count} запитань` });

export const reviewMessages: ReviewMessages = {
  review: 'Повторення',
  reviewLead:
    'Запитання, які ви зберегли: вони повертаються, коли ви от-от їх забудете. Вони є лише в цьому браузері й більше ніде.',
  nothingKept:
    'Поки що нічого не збережено. Кнопка «Зберегти для повторення» наприкінці тесту додає його запитання сюди.',
  // A date ends in a full stop of its own, so it does not end a sentence.
  nothingDue: (date) => `Зараз повторювати нічого: ${date} з’явиться наступне запитання.`,
  due: (count) =>
    plural(count, {
      one: `${count} запитання чекає на повторення`,
      few: `${count} запитання чекають на повторення`,
      other: `${count} запитань чекають на повторення`,
    }),
  kept: (count) => `Збережено ${questions(count)}`,
  added: (count) => `Додано ${questions(count)}.`,
  comesBack: (date) => `${date} це запитання з’явиться знову.`,
  readAgain: 'Перечитати ключові тези',
  drop: (count) => `Більше не повторювати (${questions(count)})`,
  packGone: 'Ці запитання більше не доступні. Можливо, їх відкликано.',
  unreachable: 'Не вдалося завантажити ці запитання.',
  tryAgain: 'Спробувати ще раз',
  dropped: 'Більше не повторюється.',
  notStored: 'Не вдалося зберегти повторення в цьому браузері. Збережіть його у файл, перш ніж залишити сторінку.',
  exportFile: 'Зберегти у файл',
  importFile: 'Додати з файлу',
  importFailed: 'У цьому файлі немає повторення, збереженого звідси. Нічого не змінено.',
  deleteAll: 'Видалити все',
  deletedAll: 'Усе видалено.',
  undo: 'Скасувати',
  needsScript: 'Для повторення потрібен JavaScript: що збережено й коли воно повернеться, знає лише цей браузер.',
};
