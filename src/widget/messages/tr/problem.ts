import type { ProblemMessages } from '../en/problem.ts';

export const problemMessages: ProblemMessages = {
  near: 'Bunlardan birini mi arıyordunuz?',
  notFound: { title: 'Böyle bir sayfa yok', detail: 'Adres yanlış yazılmış ya da sayfa taşınmış olabilir.' },
  packNotFound: {
    title: 'Böyle bir içerik yok',
    detail: (wanted) => `Burada “${wanted}” adında bir şey yok. Bağlantı eski ya da yanlış yazılmış olabilir.`,
  },
  formatNotFound: {
    title: 'Böyle bir dosya yok',
    detail: (wanted, known) => `Sunulan biçimler: ${known}. “${wanted}” bunların arasında yok.`,
  },
  packWithdrawn: 'Bu içerik geri çekildi',
  methodNotAllowed: {
    title: 'Bu, burada yapılamaz',
    detail: (allowed) => `Bu adresin yanıtladıkları: ${allowed}.`,
  },
  bodyTooLarge: {
    title: 'Okunamayacak kadar çok veri gönderildi',
    detail: (kilobytes) => `Bu adrese en çok ${kilobytes} kB gönderilebilir.`,
  },
  tooManyRequests: {
    title: 'Çok sık denendi',
    detail: (seconds) => `${seconds} saniye sonra yeniden deneyin ve bir dakika içinde daha az gönderin.`,
  },
  noRooms: {
    title: 'Burada oda yok',
    detail: 'Bu sunucuyu işleten kişi, oda kodlarını imzalayan gizli anahtarı (ROOM_KEY) ayarlamamış.',
  },
  roomNotFound: {
    title: 'Böyle bir oda yok',
    detail: 'Koda yeniden bakın: Harflerden biri yanlış yazılmış olabilir.',
  },
  internal: {
    title: 'Bizim tarafımızda bir sorun oldu',
    detail: 'Sizden kaynaklanmadı. Biraz sonra yeniden deneyin.',
  },
};
