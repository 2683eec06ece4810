import { dayMonthYear } from '../dates.ts';
import type { Messages } from '../en/widget.ts';
import { isolateRightToLeft } from '../isolate.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('tr');
const months = 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' ');

export const messages: Messages = {
  language: 'tr',
  locale: 'tr-TR',
  date: (date) => dayMonthYear(date, months),
  punctuation: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.' },

  keyPoints: 'Ana noktalar',
  takeTheQuiz: 'Testi çöz',
  onTheArticle: (title, publisher, date) => {
    const source = [publisher && isolateRightToLeft(publisher), date].filter(Boolean).join(', ');
    return (
      (title ? `“${isolateRightToLeft(title)}” başlıklı haber hakkında` : 'Bir haber hakkında') +
      (source && ` (${source})`)
    );
  },
  statuses: {
    report: 'Haberde aktarılan',
    statement: 'Açıklama',
    assessment: 'Değerlendirme',
    interpretation: 'Yorum',
  },
  labelsExplained: 'Bu etiketler ne anlama geliyor',
  background: 'Arka plan (bizim notumuz)',
  whoIsWho: 'Kim kimdir',
  timeline: 'Zaman çizelgesi',
  terms: 'Sözcüklerin anlamı (bizim notumuz)',
  leftOpen: 'Haberin açık bıraktıkları',
  withdrawn: 'Bu ana noktalar ve bu test geri çekildi.',
  correctedOn: (date) => `Düzeltme (${date}):`,
  reportMistake: 'Hata bildir',

  whereInArticle: 'Haberdeki yeri',
  showInArticle: 'Haberde göster',
  shownInArticle: (passage) => `Haberde gösteriliyor: ${passage}`,
  passageChanged: 'Bu bölüm değişmiş.',
  passage: (first, last) => (last ? `“${first} … ${last}”` : `“${first}”`),
  underHeading: (heading) => `“${heading}” başlığı altında`,

  quiz: 'Test',
  loading: 'Bir saniye…',
  questionOf: (number, total) => `Soru ${number}/${total}`,
  isTrue: 'Doğru',
  isFalse: 'Yanlış',
  check: 'Kontrol et',
  checkAll: 'Tüm yanıtları kontrol et',
  next: 'Sonraki soru',
  back: 'Geri',
  toResult: 'Sonucu gör',
  nothingGiven: 'Henüz bir yanıt yok. Önce yanıt verin, sonra kontrol edin.',

  verdicts: { right: 'Evet, doğru.', partly: 'Kısmen doğru.', wrong: 'Doğru yanıt bu değil.' },
  yourAnswer: 'Yanıtınız.',
  yourAnswerCorrect: 'Doğru yanıtınız.',
  correctAnswer: 'Doğru yanıt.',
  fromTheArticle: (count) =>
    plural(count, { one: 'Sorunun dayandığı ana nokta', other: `Sorunun dayandığı ${count} ana nokta` }),

  promise: 'Çerez yok, izleme yok',
};
