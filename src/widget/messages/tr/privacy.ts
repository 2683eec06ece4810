import type { PrivacyMessages } from '../en/privacy.ts';

export const privacyMessages: PrivacyMessages = {
  title: 'Neler saklanıyor',
  lead: 'Kimse izlenmez: Çerez, hesap, reklam ve üçüncü taraf yoktur. Burada ya da sorularımızı gösteren bir sayfada okurken veya yanıt verirken saklananların tümü şunlardır.',
  sent: 'Yanıtlarınız, yazdıklarınız da dahil, sayılmak üzere bu siteye bir kez ve adsız gönderilir; sorularımızı gösteren site bunu kapatabilir. JavaScript yoksa değerlendirilmek üzere gönderilir. Aklınızda kalanı yazdığınız metin hiçbir zaman gönderilmez.',
  kept: {
    progress: {
      what: 'Bir testteki ilerlemeniz: Ne yanıt verdiğiniz ve nerede olduğunuz. İlk yanıtınızla başlar.',
      where: 'Tarayıcınızın sekmesinde, testi gösteren sayfa için. Site bunu kapatabilir.',
      howLong: (forget) => `Sekme kapatılana ya da siz “${forget}” düğmesine basana kadar.`,
    },
    review: {
      what: 'Tekrar için sakladığınız sorular: Adları, her birinin ne zaman döneceği ve ne kadar iyi hatırladığınız. Yanıtlar saklanmaz.',
      where: 'Tarayıcınızda, yalnızca bu site için; hiçbir zaman gönderilmez.',
      howLong: 'Tekrar sayfasında silene ya da tarayıcı verilerini temizleyene kadar. Kaydettiğiniz dosya sizindir.',
    },
    studio: {
      what: 'Stüdyoda: üzerinde çalıştığınız paket ve verdiğiniz makale.',
      where: 'Tarayıcınızda, yalnızca bu site için; hiçbir zaman gönderilmez.',
      howLong: 'Orada “Start over” düğmesine basana ya da tarayıcının verilerini temizleyene kadar.',
    },
    counts: {
      what: 'Bir soruyu kaç kişinin yanıtladığı, kaçının tam doğru yanıtladığı ve kaçının her bir bölümünü seçtiği ya da doğru yerleştirdiği. Yazılan sözcükler saklanmaz.',
      where: 'Bu sitenin kendi deposunda, her içerik için ayrı.',
      howLong: (answers) =>
        `Site çalıştığı sürece. Bir sorunun sayıları başkalarına en az ${answers} yanıttan sonra gösterilir.`,
    },
    attempts: {
      what: 'Bir denemenin sayıldığı ve hangi sorular için sayıldığı: Sayfanın her deneme için rastgele seçtiği bir sayının özeti (SHA-256). Ne sizi ne de cihazınızı belirtir.',
      where: 'Aynı depoda; iki kez gönderilen bir kez sayılsın diye.',
      howLong: (hours) => `En çok ${hours} saat; platformun, deponun geri yüklenebildiği kendi geçmişinde 30 gün.`,
    },
    senders: {
      what: 'Bir ağ adresinin bir dakika içinde kaç kez yanıt gönderdiği, oda açtığı ya da kod denediği; kimse bunu binlerce kez yapamasın diye, adresin özetiyle.',
      where: 'Platformun hız sınırlarında, yanıtlardan ayrı.',
      howLong: 'Bir dakika.',
    },
    lesson: {
      what: 'Canlı derste: Öğrencilerin oradaki adları ya da sıra numaraları, yanıtları ve istedikleri süre. Odayı açan anahtarların yalnızca özetleri.',
      where: 'Yalnızca o odanın deposunda.',
      howLong: (hours) =>
        `Dersin bitiminden ${hours} saat sonrasına kadar; öğretmen başka bir süre belirlerse ya da daha önce silerse o geçerlidir. Adlar, öğretmen saklamazsa ders sonunda silinir.`,
    },
    device: {
      what: 'Canlı derste: Odanın bir öğrencinin cihazını yeniden tanıdığı anahtar.',
      where: 'O cihazın tarayıcısında; öğretmenin anahtarı sekmede.',
      howLong: 'Sayfa odanın kapandığını öğrenene kadar; öğretmeninki sekme kapatılana kadar.',
    },
    errors: {
      what: 'Bu sitenin kendi hataları: Hangi tür isteğin neden başarısız olduğu; adres, tarayıcı, yanıt ya da okur sözü olmadan.',
      where: 'Platformun günlüğünde.',
      howLong: 'Siteyi işletenin orada seçtiği süre boyunca.',
    },
  },
  requests:
    'Bir isteğin adresi, tarayıcısı ve dili onu yanıtlamak için kullanılır ve tarafımızca saklanmaz. Bu siteyi taşıyan platformun bunlarla ne yaptığı, platform ile siteyi işleten arasındadır.',
};
