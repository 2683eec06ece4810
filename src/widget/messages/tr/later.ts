import type { LaterMessages } from '../en/later.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('tr');

export const laterMessages: LaterMessages = {
  statusMeanings: {
    report: 'Haber bunu yaşanmış ya da var olan bir durum olarak aktarıyor.',
    statement: 'Birinin kendi sözleri ya da talepleri.',
    assessment: 'Birinin durum hakkındaki yargısı.',
    interpretation: 'Haberin ya da haberdeki birinin sözlerden veya olaylardan çıkardığı anlam.',
  },

  stillMissing: (parts) => `Henüz yanıtsız: ${parts.join('; ')}.`,
  choose: 'Seçin…',
  blank: (number) => `${number}. boşluk`,
  yourNumber: (unit) => (unit ? `Sayınız (${unit})` : 'Sayınız'),
  slider: 'Sayınız için kaydırıcı',
  giveNumber: (min, max) => `${min} ile ${max} arasında tek bir sayı yazın, rakamla.`,
  moveFirst: 'Henüz hiçbir öğe taşınmadı. En az birini taşıyın, sonra kontrol edin.',
  moveUp: (item) => `Yukarı taşı: ${item}`,
  moveDown: (item) => `Aşağı taşı: ${item}`,
  nowAtPlace: (item, place, total) => `${item}: şimdi ${place}. sırada (toplam ${total}).`,
  yourPlace: (place) => `Verdiğiniz sıra: ${place}.`,
  rightPlace: (place) => `Doğru sıra: ${place}.`,
  yourWords: 'Aklınızda kalanlar, kendi sözlerinizle',
  notSent: 'Yazdıklarınız bu sayfada kalır; gönderilmez ve puanlanmaz.',
  compare: 'Kontrol listesiyle karşılaştır',
  tickOff: 'Değindiklerinizi işaretleyin:',
  yourAnswerIs: (text) => `Yanıtınız: ${text}.`,
  correctIs: (text) => `Doğrusu: ${text}.`,
  result: 'Sonucunuz',
  scoreInWords: (score, total) => `${total} üzerinden ${score}`,
  answeredOf: (answered, total) => `${total} sorudan ${answered} tanesini yanıtladınız.`,
  bySection: 'Bölümlere göre',
  missed: 'Bir daha bakmaya değer',
  goOn: (count) => plural(count, { one: 'Kalan soruyu yanıtla', other: `Kalan ${count} soruyu yanıtla` }),
  retry: (count) =>
    plural(count, {
      one: 'Doğru yanıtlanmayan soruyu yeniden dene',
      other: `Doğru yanıtlanmayan ${count} soruyu yeniden dene`,
    }),
  startOver: 'Baştan başla',
  share: 'Sonucu paylaş',
  shareText: (score, title) => `“${title}” testindeki sonucum: ${score}.`,
  copy: 'Kopyala',
  copied: 'Kopyalandı.',
  copyByHand: 'Metin seçildi. Klavyenizle ya da menüden kopyalayın.',
  keepForReview: (count) =>
    plural(count, { one: 'Bu soruyu tekrar için sakla', other: `Bu ${count} soruyu tekrar için sakla` }),
  othersRight: (share, count) => `Bu soruyu doğru yanıtlayan okurların oranı: ${share} (toplam ${count} okur).`,

  keptInTab: 'İlerlemeniz, kapatana kadar bu sekmede saklanır.',
  forget: 'İlerlemeyi sil',
  forgotten: 'İlerlemeniz silindi.',
};
