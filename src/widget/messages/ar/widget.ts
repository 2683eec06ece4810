import { dayMonthYear } from '../dates.ts';
import type { Messages } from '../en/widget.ts';
import { isolate } from '../isolate.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ar');
const months = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');

export const messages: Messages = {
  language: 'ar',
  // Which digits plain `ar` means differs between browsers.
  locale: 'ar-u-nu-latn',
  date: (date) => dayMonthYear(date, months),
  punctuation: { comma: '، ', semicolon: '؛ ', colon: ': ', stop: '.' },

  keyPoints: 'النقاط الرئيسية',
  takeTheQuiz: 'بدء الاختبار',
  onTheArticle: (title, publisher, date) =>
    (title ? `عن مقال «${isolate(title)}»` : 'عن مقال') +
    (publisher ? ` في ${isolate(publisher)}` : '') +
    (date ? `، ${date}` : ''),
  statuses: {
    report: 'يذكر المقال',
    statement: 'تصريح',
    assessment: 'تقييم',
    interpretation: 'تفسير',
  },
  labelsExplained: 'معاني هذه التسميات',
  background: 'خلفية أضفناها نحن',
  whoIsWho: 'الأشخاص والجهات',
  timeline: 'التسلسل الزمني',
  terms: 'كلمات شرحناها نحن',
  leftOpen: 'ما لا يحسمه المقال',
  withdrawn: 'سُحبت هذه النقاط الرئيسية وهذا الاختبار.',
  correctedOn: (date) => `تصحيح (${date}):`,
  reportMistake: 'الإبلاغ عن خطأ',

  whereInArticle: 'الموضع في المقال',
  showInArticle: 'إظهار الموضع في المقال',
  shownInArticle: (passage) => `المقطع الظاهر في المقال: ${isolate(passage)}`,
  passageChanged: 'تغيّر هذا المقطع.',
  passage: (first, last) => `«${isolate(last ? `${first} … ${last}` : first)}»`,
  underHeading: (heading) => `تحت عنوان «${isolate(heading)}»`,

  quiz: 'الاختبار',
  loading: 'لحظة من فضلك…',
  questionOf: (number, total) => `السؤال ${number} من ${total}`,
  isTrue: 'صواب',
  isFalse: 'خطأ',
  check: 'التحقق من الإجابة',
  checkAll: 'التحقق من كل الإجابات',
  next: 'السؤال التالي',
  back: 'رجوع',
  toResult: 'عرض نتيجتك',
  nothingGiven: 'لا توجد إجابة بعد. يُرجى تقديم إجابة ثم التحقق منها.',

  verdicts: { right: 'إجابة صحيحة.', partly: 'إجابة صحيحة جزئيًا.', wrong: 'ليست هذه الإجابة الصحيحة.' },
  yourAnswer: 'إجابتك.',
  yourAnswerCorrect: 'إجابتك، وهي صحيحة.',
  correctAnswer: 'الإجابة الصحيحة.',
  fromTheArticle: (count) =>
    plural(count, {
      one: 'النقطة الرئيسية التي يستند إليها السؤال',
      two: 'النقطتان الرئيسيتان اللتان يستند إليهما السؤال',
      few: `${count} نقاط رئيسية يستند إليها السؤال`,
      other: `${count} نقطة رئيسية يستند إليها السؤال`,
    }),

  promise: 'بلا ملفات تعريف ارتباط وبلا تتبّع',
};
