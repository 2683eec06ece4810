import type { NameWords } from './name-words.ts';

/** All nouns are masculine, so that every adjective agrees with them. */
export const pl: NameWords = {
  first:
    'Błękitny Bystry Ciekawy Cierpliwy Czujny Dobry Dumny Dzielny Jasny Lojalny Łagodny Mądry Miły Mocny Odważny Pilny Pogodny Pomocny Pomysłowy Promienny Radosny Rozważny Rześki Silny Skromny Słoneczny Spokojny Sprytny Srebrny Szczery Szybki Śmiały Uczciwy Uczynny Uprzejmy Uważny Wesoły Wierny Wytrwały Zaradny Zdolny Złoty Zręczny Zwinny'.split(
      ' ',
    ),
  second:
    'Albatros Bocian Borsuk Bóbr Brzask Bursztyn Cedr Cyprys Czyżyk Dąb Delfin Diament Gepard Granit Gryf Jaguar Jastrząb Jawor Jesion Jeż Klon Koliber Kos Księżyc Lampart Las Lew Łabędź Ocean Ogród Okoń Orzeł Pingwin Potok Rubin Rudzik Ryś Skowronek Słowik Sokół Strumyk Szafir Szczyt Szpak Świt Tygrys Wiatr Wróbel Żuraw'.split(
      ' ',
    ),
  join: (first, second) => `${first} ${second}`,
};
