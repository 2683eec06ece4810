import { createScanner } from 'jsonc-parser';
import type { Flaw } from './finding.ts';

export type ReadJson = { ok: true; value: unknown } | { ok: false; flaws: Flaw[] };

const BYTE_ORDER_MARK = '\ufeff';

/** JSON as a pack's file has to be: no byte-order mark, and no field twice, which `JSON.parse` alone would not tell. */
export function readJson(text: string): ReadJson {
  if (text.startsWith(BYTE_ORDER_MARK)) {
    return flawed('a byte-order mark before the first character', 'Save the file as UTF-8 without a byte-order mark.');
  }
  if (text.trim() === '') return flawed('an empty file', 'Start one with: npm run readback -- new ARTICLE');
  const parsed = parse(text);
  if (!parsed.ok)
    return flawed(parsed.message, 'Mend the JSON there; a comma, quotation mark or bracket may be missing.');
  const twice = findRepeatedKeys(text);
  return twice.length > 0 ? { ok: false, flaws: twice } : { ok: true, value: parsed.value };
}

function flawed(found: string, remedy: string): ReadJson {
  return { ok: false, flaws: [{ place: 'pack', found, remedy }] };
}

function parse(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, message: String(error) };
  }
}

/** An object with the lines of its keys, or a list, that the scanner is in. */
type Level = { keys: Map<string, number>; key: string } | { index: number };

/** Every key that stands a second time in its object. The text must be JSON. */
function findRepeatedKeys(text: string): Flaw[] {
  const scanner = createScanner(text, true);
  const levels: Level[] = [];
  const flaws: Flaw[] = [];
  let before: string | undefined;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const mark = text[scanner.getTokenOffset()];
    const level = levels.at(-1);
    if (mark === '{') levels.push({ keys: new Map(), key: '' });
    else if (mark === '[') levels.push({ index: 0 });
    else if (mark === '}' || mark === ']') levels.pop();
    else if (mark === ',' && level && 'index' in level) level.index += 1;
    else if (mark === '"' && before !== ':' && level && 'keys' in level) {
      const line = scanner.getTokenStartLine() + 1;
      const first = level.keys.get(scanner.getTokenValue());
      level.key = scanner.getTokenValue();
      if (first === undefined) level.keys.set(level.key, line);
      else {
        const where = `line ${line}, column ${scanner.getTokenStartCharacter() + 1}`;
        const found = `"${level.key}" a second time (${where}; the first is in line ${first})`;
        flaws.push({ place: placeOf(levels), found, remedy: 'Keep one of the two.' });
      }
    }
    before = mark;
  }
  return flaws;
}

function placeOf(levels: readonly Level[]): string {
  return levels.reduce(
    (place, level) => ('index' in level ? `${place}[${level.index}]` : `${place}${place && '.'}${level.key}`),
    '',
  );
}
