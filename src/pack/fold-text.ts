/**
 * Text with what a typed answer is forgiven taken out: case, accents, and white space at the ends or doubled.
 *
 * Compatibility forms are folded as well (full-width letters, ligatures), and the few letters whose stroke Unicode does
 * not hold to be an accent.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đłøħßæœıʼ’‘]/g, (letter) => unaccented[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
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
