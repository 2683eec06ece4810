import type { ReviewMessages } from '../en/review.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('tr');

export const reviewMessages: ReviewMessages = {
  review: 'Tekrar',
  reviewLead:
    'Sakladığınız sorular, tam unutmak üzereyken yeniden sorulur. Yalnızca bu tarayıcıda saklanırlar, başka hiçbir yerde değil.',
  nothingKept: 'Henüz saklanan bir şey yok. Testin sonundaki “Tekrar için sakla” düğmesi, soruları buraya getirir.',
  nothingDue: (date) => `Şu anda sırası gelen soru yok. Sonraki sorunun tarihi: ${date}.`,
  due: (count) => plural(count, { one: 'Bir sorunun sırası geldi', other: `${count} sorunun sırası geldi` }),
  kept: (count) => plural(count, { one: 'Bir soru saklanıyor', other: `${count} soru saklanıyor` }),
  added: (count) => plural(count, { one: 'Bir soru eklendi.', other: `${count} soru eklendi.` }),
  comesBack: (date) => `Bu soru ${date} tarihinde yeniden sorulacak.`,
  readAgain: 'Ana noktaları yeniden oku',
  drop: (count) => plural(count, { one: 'Bu sorunun tekrarını bırak', other: `Bu ${count} sorunun tekrarını bırak` }),
  packGone: 'Bu sorulara artık ulaşılamıyor. Geri çekilmiş olabilirler.',
  unreachable: 'Bu sorular yüklenemedi.',
  tryAgain: 'Yeniden dene',
  dropped: 'Tekrarı bırakıldı.',
  notStored: 'Tekrarınız bu tarayıcıda saklanamadı. Sayfadan ayrılmadan önce dosya olarak kaydedin.',
  exportFile: 'Dosya olarak kaydet',
  importFile: 'Dosyadan ekle',
  importFailed: 'Bu dosyada buradan kaydedilmiş bir tekrar listesi yok. Hiçbir şey değiştirilmedi.',
  deleteAll: 'Tümünü sil',
  deletedAll: 'Tümü silindi.',
  undo: 'Geri al',
  needsScript:
    'Tekrar için JavaScript gerekir: Nelerin saklandığını ve ne zaman yeniden sorulacağını yalnızca bu tarayıcı bilir.',
};
