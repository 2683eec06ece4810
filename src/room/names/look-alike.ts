import { foldText } from '../../pack/index.ts';

/** Letters and digits that one cannot tell apart across a classroom, by what they look like. */
const lookAlikes: Record<string, string> = Object.fromEntries(
  [
    ['a', 'аαɑ@'],
    ['b', 'Ьвβ'],
    ['c', 'сϲ'],
    ['d', 'ԁ'],
    ['e', 'еєε'],
    ['h', 'һнη'],
    ['i', 'іιı1l|'],
    ['j', 'јϳ'],
    ['k', 'кκ'],
    ['m', 'мμ'],
    ['n', 'пո'],
    ['o', 'оοσ0օ'],
    ['p', 'рρ'],
    ['q', 'ԛ'],
    ['r', 'г'],
    ['s', 'ѕ5'],
    ['t', 'тτ'],
    ['u', 'υս'],
    ['v', 'ѵν'],
    ['w', 'ԝω'],
    ['x', 'хχ'],
    ['y', 'уγ'],
    ['z', 'ζ2'],
  ].flatMap(([plain = '', others = '']) => [...others].map((other) => [other, plain])),
);

/** What a name looks like: names with the same look are taken to be the same. Never shown. */
export function lookAlike(name: string): string {
  return [...foldText(name).replace(/[^\p{L}\p{N}]/gu, '')]
    .map((letter) => lookAlikes[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm');
}
