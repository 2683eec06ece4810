import type { NameWords } from './name-words.ts';

/** All nouns are masculine, so that every adjective agrees with them. */
export const de: NameWords = {
  first:
    'Achtsamer Agiler Beherzter Bunter Edler Ehrlicher Eifriger Emsiger Fairer Findiger Fleißiger Flinker Flotter Frischer Froher Geduldiger Gelassener Gewitzter Goldener Großer Gütiger Heiterer Heller Herzlicher Kecker Kluger Kreativer Kühner Leiser Lustiger Milder Munterer Mutiger Netter Ruhiger Sanfter Schlauer Schneller Silberner Sonniger Starker Stolzer Tapferer Treuer Wacher Weiser Wendiger'.split(
      ' ',
    ),
  second:
    'Adler Ahorn Albatros Bach Berg Biber Buchfink Bussard Dachs Delfin Eisvogel Elch Falke Fink Fluss Fuchs Garten Gepard Gipfel Habicht Hirsch Igel Jaguar Kiesel Koala Komet Kranich Leopard Luchs Marder Mond Otter Panda Panther Papagei Pinguin Pirol Planet Rubin Schwan See Seehund Specht Star Stern Storch Tiger Tukan Wald Wind Zaunkönig'.split(
      ' ',
    ),
  join: (first, second) => `${first} ${second}`,
};
