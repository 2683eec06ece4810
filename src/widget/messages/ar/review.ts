import type { ReviewMessages } from '../en/review.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ar');

export const reviewMessages: ReviewMessages = {
  review: 'المراجعة',
  reviewLead: 'أسئلة احتفظت بها، تُطرح عليك من جديد قُبيل نسيانها. وهي محفوظة في هذا المتصفح لا في أي مكان آخر.',
  nothingKept: 'لا شيء محفوظ بعد. في نهاية كل اختبار، يجلب زر «الاحتفاظ للمراجعة» أسئلته إلى هنا.',
  nothingDue: (date) => `لم يحن موعد أي سؤال بعد. موعد السؤال التالي: ${date}.`,
  due: (count) =>
    plural(count, {
      zero: 'لم يحن موعد أي سؤال',
      one: 'حان موعد سؤال واحد',
      two: 'حان موعد سؤالين',
      few: `حان موعد ${count} أسئلة`,
      many: `حان موعد ${count} سؤالًا`,
      other: `حان موعد ${count} سؤال`,
    }),
  kept: (count) =>
    plural(count, {
      zero: 'لا أسئلة محفوظة',
      one: 'سؤال واحد محفوظ',
      two: 'سؤالان محفوظان',
      few: `${count} أسئلة محفوظة`,
      many: `${count} سؤالًا محفوظًا`,
      other: `${count} سؤال محفوظ`,
    }),
  added: (count) =>
    plural(count, {
      zero: 'لم يُضَف أي سؤال.',
      one: 'أُضيف سؤال واحد.',
      two: 'أُضيف سؤالان.',
      few: `أُضيفت ${count} أسئلة.`,
      many: `أُضيف ${count} سؤالًا.`,
      other: `أُضيف ${count} سؤال.`,
    }),
  comesBack: (date) => `يعود هذا السؤال في ${date}.`,
  readAgain: 'قراءة النقاط الرئيسية من جديد',
  drop: (count) =>
    plural(count, {
      one: 'إيقاف مراجعة هذا السؤال',
      two: 'إيقاف مراجعة هذين السؤالين',
      other: `إيقاف مراجعة هذه الأسئلة (${count})`,
    }),
  packGone: 'لم تعد هذه الأسئلة متاحة. ربما سُحبت.',
  unreachable: 'تعذّر جلب هذه الأسئلة.',
  tryAgain: 'إعادة المحاولة',
  dropped: 'أُوقفت المراجعة.',
  notStored: 'تعذّر حفظ مراجعتك في هذا المتصفح. يُرجى حفظها في ملف قبل مغادرة الصفحة.',
  exportFile: 'حفظ في ملف',
  importFile: 'إضافة من ملف',
  importFailed: 'لا يحتوي هذا الملف على مراجعة حُفظت من هنا. لم يتغيّر شيء.',
  deleteAll: 'حذف الكل',
  deletedAll: 'حُذف كل شيء.',
  undo: 'تراجع',
  needsScript: 'تحتاج المراجعة إلى JavaScript: فما هو محفوظ، ومتى يعود، لا يعرفه إلا هذا المتصفح.',
};
