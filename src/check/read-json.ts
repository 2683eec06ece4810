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
type Nest = { keys: Map<string, number>; key: string } | { index: number };

/** Every key that stands a second time in its object. The text must be JSON. */
function findRepeatedKeys(text: string): Flaw[] {
  const scanner = createScanner(text, true);
  const nests: Nest[] = [];
  const flaws: Flaw[] = [];
  let before: string | undefined;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const mark = text[scanner.getTokenOffset()];
    const nest = nests.at(-1);
    if (mark === '{') nests.push({ keys: new Map(), key: '' });
    else if (mark === '[') nests.push({ index: 0 });
    else if (mark === '}' || mark === ']') nests.pop();
    else if (mark === ',' && nest && 'index' in nest) nest.index += 1;
    else if (mark === '"' && before !== ':' && nest && 'keys' in nest) {
      const line = scanner.getTokenStartLine() + 1;
      const first = nest.keys.get(scanner.getTokenValue());
      nest.key = scanner.getTokenValue();
      if (first === undefined) nest.keys.set(nest.key, line);
      else {
        const where = `line ${line}, column ${scanner.getTokenStartCharacter() + 1}`;
        const found = `"${nest.key}" a second time (${where}; the first is in line ${first})`;
        flaws.push({ place: placeOf(nests), found, remedy: 'Keep one of the two.' });
      }
    }
    before = mark;
  }
  return flaws;
}

function placeOf(nests: readonly Nest[]): string {
  return nests.reduce(
    (place, nest) => ('index' in nest ? `${place}[${nest.index}]` : `${place}${place && '.'}${nest.key}`),
    '',
  );
}
