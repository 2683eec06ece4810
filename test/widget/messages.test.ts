import { describe, expect, test } from 'vitest';
import { catalogues } from '../../src/widget/index.ts';

describe.each(Object.values(catalogues).map(({ messages }) => messages))('in $language', (messages) => {
  test.each(Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0')))(
    'month %s is what Intl says',
    (month) => {
      const style = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const;
      const date = new Date(`2026-${month}-02`);
      const say = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(messages.locale, options).format(date);
      expect(messages.date(`2026-${month}-2`)).toBe(messages.date(`2026-${month}-02`));
      expect(messages.date(`2026-${month}-02`)).toBe(say({ ...style, day: 'numeric' }));
      expect(messages.date(`2026-${month}`)).toBe(say(style));
    },
  );

  test('a title in the other direction does not reorder what follows it', () => {
    const about = messages.onTheArticle('כותרת', 'הארץ', '2026');
    // Isolated, or followed by a word of the language's own script, which ends the run.
    expect(about).toMatch(/\u2068כותרת\u2069|כותרת”[ \w]*[a-z]/);
  });

  test('a year is a year', () => {
    const year = new Intl.DateTimeFormat(messages.locale, { timeZone: 'UTC', year: 'numeric' });
    expect(messages.date('2026')).toBe(year.format(new Date('2026-06-01')));
  });
});
