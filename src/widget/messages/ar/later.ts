import type { LaterMessages } from '../en/later.ts';
import { isolate } from '../isolate.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ar');

export const laterMessages: LaterMessages = {
  statusMeanings: {
    report: 'يرويه المقال على أنه أمر حدث أو أمر قائم.',
    statement: 'كلام صادر عن شخص أو جهة، أو مطلب لأيّ منهما.',
    assessment: 'حُكم شخص أو جهة على حال الأمور.',
    interpretation: 'ما يقرؤه المقال، أو أحد المذكورين فيه، في الأقوال أو الأحداث.',
  },

  stillMissing: (parts) => `بلا إجابة حتى الآن: ${parts.map(isolate).join('؛ ')}.`,
  choose: 'اختيار…',
  blank: (number) => `الفراغ ${number}`,
  yourNumber: (unit) => (unit ? `العدد المختار (${isolate(unit)})` : 'العدد المختار'),
  slider: 'شريط تمرير لاختيار العدد',
  giveNumber: (min, max) => `يُرجى إدخال عدد واحد من ${min} إلى ${max} بالأرقام.`,
  moveFirst: 'لم يُنقل أي عنصر بعد. يُرجى نقل عنصر واحد على الأقل ثم التحقق من الإجابة.',
  moveUp: (item) => `نقل إلى أعلى: ${isolate(item)}`,
  moveDown: (item) => `نقل إلى أسفل: ${isolate(item)}`,
  nowAtPlace: (item, place, total) => `${isolate(item)}: الموضع الآن ${place} من ${total}.`,
  yourPlace: (place) => `الموضع الذي اخترته: ${place}.`,
  rightPlace: (place) => `الموضع الصحيح: ${place}.`,
  yourWords: 'ما علق في ذاكرتك، بكلماتك',
  notSent: 'النص المكتوب يبقى في هذه الصفحة، فلا يُرسَل ولا يُحتسب في النتيجة.',
  compare: 'المقارنة بقائمة مرجعية',
  tickOff: 'يُرجى وضع علامة أمام ما ورد في نصك:',
  yourAnswerIs: (text) => `إجابتك: ${isolate(text)}.`,
  correctIs: (text) => `الإجابة الصحيحة: ${isolate(text)}.`,
  result: 'نتيجتك',
  scoreInWords: (score, total) => `${score} من ${total}`,
  answeredOf: (answered, total) => `عدد الأسئلة التي أجبت عنها: ${answered} من ${total}.`,
  bySection: 'بحسب الأقسام',
  missed: 'أسئلة تستحق نظرة أخرى',
  goOn: (count) =>
    plural(count, {
      one: 'الإجابة عن السؤال المتبقي',
      two: 'الإجابة عن السؤالين المتبقيين',
      other: `الإجابة عن الأسئلة المتبقية (${count})`,
    }),
  retry: (count) =>
    plural(count, {
      one: 'إعادة السؤال الذي لم تُصب إجابتك فيه',
      two: 'إعادة السؤالين اللذين لم تُصب إجابتك فيهما',
      other: `إعادة الأسئلة التي لم تُصب إجابتك فيها (${count})`,
    }),
  startOver: 'البدء من جديد',
  share: 'مشاركة نتيجتك',
  shareText: (score, title) => `نتيجتي في اختبار «${isolate(title)}»: ${score}.`,
  copy: 'نسخ',
  copied: 'تم النسخ.',
  copyByHand: 'النص محدَّد. يمكنك نسخه بلوحة المفاتيح أو من القائمة.',
  keepForReview: (count) =>
    plural(count, {
      one: 'الاحتفاظ بهذا السؤال للمراجعة',
      two: 'الاحتفاظ بهذين السؤالين للمراجعة',
      other: `الاحتفاظ بهذه الأسئلة للمراجعة (${count})`,
    }),
  othersRight: (share, count) => `أجاب ${share} من القراء البالغ عددهم ${count} إجابة صحيحة عن هذا السؤال.`,

  keptInTab: 'يبقى تقدّمك محفوظًا في علامة التبويب هذه حتى إغلاقها.',
  forget: 'محو التقدّم',
  forgotten: 'مُحي تقدّمك.',
};
