import type { NameWords } from './name-words.ts';

export const tr: NameWords = {
  first:
    'Akıllı Altın Atik Becerikli Bilge Canlı Cesur Cömert Çalışkan Çevik Dikkatli Dingin Dost Dürüst Enerjik Esnek Gayretli Gezgin Girişken Güçlü Gülen Gümüş Güvenilir Hızlı Hoş Huzurlu İyimser Kararlı Kibar Mavi Meraklı Mutlu Nazik Neşeli Olgun Özgür Parlak Sabırlı Sakin Sevecen Sevimli Şanslı Şen Usta Uyumlu Vefalı Yaratıcı Yetenekli Yiğit Zarif Zeki'.split(
      ' ',
    ),
  second:
    'Akasya Albatros Ardıç Aslan Atmaca Badem Bahar Baykuş Bulut Ceren Ceylan Çınar Dağ Defne Deniz Doğan Ejder Elma Fener Flamingo Gelincik Geyik Güneş Güvercin Irmak Kaplan Karaca Kartal Kaya Kelebek Kestane Kırlangıç Kiraz Kuğu Kunduz Lale Leylek Liman Martı Menekşe Meşe Nehir Okyanus Orman Panda Papatya Pelikan Penguen Pınar Rüzgâr Serçe Sincap Şahin Turna Yıldız Yunus Zeytin'.split(
      ' ',
    ),
  join: (first, second) => `${first} ${second}`,
};
