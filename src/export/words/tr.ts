import type { OwnWords } from './en.ts';

export const words: OwnWords = {
  place: (number) => `${number}. sıra`,
  checklist: 'Hatırlanması gerekenler',
  pair: (from, to) => `${from} → ${to}`,
  rightAnswer: 'Doğru yanıt',
  choices: 'Seçenekler',
  onThePage: 'Sayfadaki ana noktalar ve test',

  worksheet: 'Çalışma kâğıdı',
  key: 'Cevap anahtarı',
  version: (name) => `${name} grubu`,
  studentName: 'Adı soyadı',
  date: 'Tarih',
  scanForPage: 'Ana noktaların bulunduğu sayfa',
  writeLetter: 'Uygun harfi yazın.',
  writeOrder: 'Doğru sıraya göre numaralandırın.',
  fillIn: 'Boşlukları doldurun.',
  oneOf: (choices) => `seçenekler: ${choices.join(', ')}`,
  openAnswer: 'Aklınızda kalanları yazın.',

  filesLead: 'Kendi sınıf araçlarınızda kullanabileceğiniz biçimlerde test.',
  worksheetToPrint: 'Yazdırılacak çalışma kâğıdı ve cevap anahtarı',
  tools: {
    gift: 'Moodle ve bu metin biçimini okuyan diğer araçlar için',
    'moodle.xml': 'Moodle için; bu araca yönelik dosyaların en kapsamlısı',
    'qti21.zip': 'Canvas, OpenOlat, TAO ve diğerleri için',
    'qti3.zip': 'TAO’nun yeni sürümleri ve diğerleri için',
    'anki.tsv': 'Anki’de bilgi kartları için',
    csv: 'Hesap tabloları için',
  },
  limits: 'Eksik ya da farklı olanlar',
  questions: (numbers) => `${numbers.length === 1 ? 'Soru' : 'Sorular'} ${numbers.join(', ')}`,
  notices: {
    'questions-only':
      'Dosyada sorular ve soruların dayandığı ana noktalar var. Diğer ana noktalar, sözcüklerin anlamı, zaman çizelgesi ve haberin açık bıraktıkları sayfada kalır.',
    'self-marked': 'Bilgi kartları puanlanmaz: Öğrenen, yanıtını kartın arka yüzüyle karşılaştırır.',
    'left-out-eleven-right': 'Dosyada yok: Moodle’da bir sorunun on birde biri için puan yok.',
    'order-as-places':
      'Her ögenin sırası sorulur. Puan, doğru sıralanan her çift için değil, kendi sırasındaki her öge için verilir.',
    'order-all-or-nothing': 'Yalnızca sıralamanın tamamı doğruysa puan verilir; kısmi puan yoktur.',
    'needs-moodle-ordering': 'Moodle 4.4 ya da daha yenisi, eski sürümlerde ise “Ordering” eklentisi gerekir.',
    'blanks-apart': 'Her boşluk ayrı bir sorudur.',
    'accents-as-written': 'Yazılan yanıt, ya bütün aksan işaretleriyle ya da hiçbiri olmadan kabul edilir.',
    'arrow-replaced':
      'Kabul edilen bir yanıtta, GIFT’te eşleşmeyi gösteren “->” var; dosyada onun yerinde “→” bulunur.',
    'no-slider': 'Sayı yazılır; kaydırıcı yoktur.',
    'checklist-shown': 'Kontrol listesi yanıttan sonra gösterilir; işaretlenemez.',
    'marked-by-hand': 'Readback’te puanlanmaz. Burada öğretmenin puanlayacağı açık uçlu bir sorudur.',
    'apostrophe-added':
      'Bir metin, hesap tablosunun formül sanacağı bir işaretle başlıyor; bu yüzden önüne kesme işareti konmuştur.',
    'characters-replaced': 'Bir metinde dosyada bulunamayacak denetim karakterleri var; yerlerinde “�” bulunur.',
  },
};
