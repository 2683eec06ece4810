import type { OwnWords } from './en.ts';

export const words: OwnWords = {
  place: (number) => `الموضع ${number}`,
  checklist: 'ما ينبغي تذكّره',
  pair: (from, to) => `${from} ← ${to}`,
  rightAnswer: 'الإجابة الصحيحة',
  choices: 'الاختيار من بين',
  onThePage: 'النقاط الرئيسية والاختبار على الصفحة',

  worksheet: 'ورقة عمل',
  key: 'مفتاح الإجابة',
  version: (name) => `النموذج ${name}`,
  studentName: 'الاسم',
  date: 'التاريخ',
  scanForPage: 'صفحة النقاط الرئيسية',
  writeLetter: 'يُكتب الحرف المناسب.',
  writeOrder: 'تُرقَّم البنود بحسب ترتيبها الصحيح.',
  fillIn: 'يُكمَل النص.',
  oneOf: (choices) => `الاختيار من: ${choices.join('، ')}`,
  openAnswer: 'الكتابة من الذاكرة.',

  filesLead: 'الاختبار في ملفات تناسب أدوات التعليم لديك.',
  worksheetToPrint: 'ورقة عمل للطباعة مع مفتاح الإجابة',
  tools: {
    gift: 'لمنصة Moodle والأدوات الأخرى التي تقرأ هذه الصيغة النصية',
    'moodle.xml': 'لمنصة Moodle، وهو أوفى الملفات لها',
    'qti21.zip': 'لأدوات Canvas وOpenOlat وTAO وغيرها',
    'qti3.zip': 'للإصدارات الأحدث من TAO وغيرها',
    'anki.tsv': 'للبطاقات التعليمية في Anki',
    csv: 'لجداول البيانات',
  },
  limits: 'ما ينقص الملف أو يختلف فيه',
  questions: (numbers) => {
    if (numbers.length === 1) return `السؤال ${numbers[0]}`;
    return numbers.length === 2 ? `السؤالان ${numbers.join(' و')}` : `الأسئلة ${numbers.join('، ')}`;
  },
  notices: {
    'questions-only':
      'في الملف الأسئلة والنقاط الرئيسية التي تستند إليها. أما سائر النقاط الرئيسية والكلمات المشروحة والتسلسل الزمني وما لا يحسمه المقال فتبقى في الصفحة.',
    'self-marked': 'لا درجات للبطاقات التعليمية: يقارن المتعلّم إجابته بظهر البطاقة.',
    'left-out-eleven-right': 'خارج الملف: لا توجد في Moodle درجة لجزء من أحد عشر جزءًا من السؤال.',
    'order-as-places': 'المطلوب موضع كل بند. تُحتسب الدرجة لكل بند في موضعه، لا لكل زوج مرتّب ترتيبًا صحيحًا.',
    'order-all-or-nothing': 'لا تُحتسب الدرجة إلا إذا صحّ الترتيب كله؛ ولا درجات جزئية.',
    'needs-moodle-ordering': 'يلزم Moodle 4.4 أو إصدارًا أحدث، أو إضافة «Ordering» في إصدار أقدم.',
    'blanks-apart': 'كل فراغ سؤال قائم بذاته.',
    'accents-as-written': 'تُقبل الإجابة المكتوبة بعلامات التشكيل كلها أو من دونها كلها.',
    // Left to right, or the sign would be shown the other way round.
    'arrow-replaced': 'في إحدى الإجابات المقبولة «\u2066->\u2069»، وهي علامة الأزواج في GIFT؛ وفي الملف «→» بدلًا منها.',
    'no-slider': 'يُكتب الرقم، ولا يوجد شريط تمرير.',
    'checklist-shown': 'تظهر القائمة المرجعية بعد الإجابة، ولا يمكن وضع علامات فيها.',
    'marked-by-hand': 'بلا درجة في Readback. وهو هنا سؤال مقالي ينتظر تصحيح المعلّم.',
    'apostrophe-added': 'يبدأ أحد النصوص برمز قد يعدّه برنامج الجداول صيغة حسابية؛ ولذلك تسبقه فاصلة عليا.',
    'characters-replaced': 'في أحد النصوص محارف تحكّم لا يمكن أن ترد في الملف؛ ويحلّ محلها «�».',
  },
};
