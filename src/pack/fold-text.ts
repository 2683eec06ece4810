/**
 * Text with what a typed answer is forgiven taken out: case, accents, and white space at the ends or doubled. In scripts
 * where a mark is a vowel, a tone or another sound (Indic ones, Thai, Japanese), it stays.
 *
 * Compatibility forms are folded as well (full-width letters, ligatures), and the few letters whose stroke Unicode does
 * not hold to be an accent.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu, '$1')
    .toLowerCase()
    .replace(/[đłøħßæœıʼ’‘]/g, (letter) => unaccented[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

const unaccented: Record<string, string> = {
  đ: 'd',
  ł: 'l',
  ø: 'o',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ʼ: "'",
  '’': "'",
  '‘': "'",
};
