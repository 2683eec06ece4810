import type { ProblemMessages } from '../en/problem.ts';
import { isolate } from '../isolate.ts';

export const problemMessages: ProblemMessages = {
  near: 'هل المقصود أحد هذه؟',
  notFound: { title: 'لا توجد صفحة كهذه', detail: 'ربما كُتب العنوان خطأً، أو نُقلت الصفحة.' },
  packNotFound: {
    title: 'لا يوجد محتوى كهذا',
    detail: (wanted) => `لا شيء هنا باسم «${isolate(wanted)}». ربما كان الرابط قديمًا أو كُتب خطأً.`,
  },
  formatNotFound: {
    title: 'لا يوجد ملف كهذا',
    detail: (wanted, known) => `الصيغ المتاحة هي ${isolate(known)}، وليست «${isolate(wanted)}» منها.`,
  },
  packWithdrawn: 'سُحب هذا المحتوى',
  methodNotAllowed: {
    title: 'لا يمكن فعل ذلك هنا',
    detail: (allowed) => `هذا العنوان يستجيب لما يلي: ${isolate(allowed)}.`,
  },
  bodyTooLarge: {
    title: 'ما أُرسل أكبر من أن يُقرأ',
    detail: (kilobytes) => `الحد الأقصى لما يُرسل إلى هذا العنوان: ${kilobytes} ك.ب.`,
  },
  tooManyRequests: {
    title: 'المحاولات كثيرة جدًا',
    detail: (seconds) => `تمكن المحاولة من جديد بعد ${seconds} ثانية، بطلبات أقل في الدقيقة.`,
  },
  noRooms: {
    title: 'لا غرف هنا',
    detail: `لم يضبط مشغّل هذا الخادم ${isolate('ROOM_KEY')}، وهو السرّ الذي توقَّع به رموز الغرف.`,
  },
  roomNotFound: {
    title: 'لا توجد غرفة كهذه',
    detail: 'يُرجى التأكد من الرمز: ربما كُتب أحد حروفه خطأً.',
  },
  internal: {
    title: 'حدث خطأ من جانبنا',
    detail: 'ليس الخطأ منك. تمكن المحاولة من جديد بعد لحظات.',
  },
};
