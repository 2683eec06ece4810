import * as v from 'valibot';

/** Plain text with something to read in it. Never HTML: whoever shows it escapes it. */
export function text(maxCharacters: number) {
  return v.pipe(
    v.string('text'),
    v.regex(/\S/, 'text that is not empty'),
    v.maxLength(maxCharacters, `text of at most ${maxCharacters} characters`),
    // A lone surrogate cannot be written as UTF-8 and would differ between the file and the page.
    // Not `isWellFormed`, which Firefox has from 119 on.
    v.check((value) => !/\p{Surrogate}/u.test(value), 'well-formed Unicode (half of a surrogate pair was found)'),
  );
}

/** A name, a heading, an option. */
export const line = text(400);

/** A sentence or a few: a point, a reason, an explanation. */
export const passage = text(1500);

const DATE_EXPECTED = 'a date as exact as it is known: 2026, 2026-03 or 2026-03-02';

/** A year, a month or a day; never more exact than the article is. */
export const partialDate = v.pipe(
  v.string(DATE_EXPECTED),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, DATE_EXPECTED),
  v.check(isRealDate, 'a date that exists in the calendar'),
);

function isRealDate(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-');
  const whole = `${year}-${month}-${day}`;
  const parsed = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(whole);
}

export function isPartialDate(candidate: string): boolean {
  return v.is(partialDate, candidate);
}

const ADDRESS_EXPECTED = 'a web address that begins with https:// or http://';

export const webAddress = v.pipe(
  v.string(ADDRESS_EXPECTED),
  v.check((address) => /^https?:\/\//.test(address) && isAddress(address), ADDRESS_EXPECTED),
);

/** As `URL.canParse` has it, which Firefox has from 115, Safari from 17 and Chrome from 120 on. */
function isAddress(candidate: string): boolean {
  try {
    return new URL(candidate).href !== '';
  } catch {
    return false;
  }
}

export function isWebAddress(candidate: string): boolean {
  return v.is(webAddress, candidate);
}

export const languageTag = v.pipe(
  v.string('a language tag such as en, vi or pt-BR'),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en, vi or pt-BR'),
);

export function isLanguageTag(candidate: string): boolean {
  return v.is(languageTag, candidate);
}

/** Refuses a list in which two entries bear the same id, at the place of the second. */
export function distinctIds<T extends { id: string }>() {
  return v.rawCheck<T[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const seen = new Set<string>();
    dataset.value.forEach((entry, index) => {
      if (seen.has(entry.id)) {
        addIssue({
          message: 'an id that no other entry of this list has',
          path: [
            { type: 'array', origin: 'value', input: dataset.value, key: index, value: entry },
            { type: 'object', origin: 'value', input: entry, key: 'id', value: entry.id },
          ],
        });
      }
      seen.add(entry.id);
    });
  });
}
