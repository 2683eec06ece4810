/** Scripts, or sets of scripts that are written together, as UTS 39 has them (https://unicode.org/reports/tr39/#Mixed_Script_Detection). */
const scripts: readonly RegExp[] = [
  /^\p{Script_Extensions=Latin}+$/u,
  /^\p{Script_Extensions=Greek}+$/u,
  /^\p{Script_Extensions=Cyrillic}+$/u,
  /^\p{Script_Extensions=Armenian}+$/u,
  /^\p{Script_Extensions=Georgian}+$/u,
  /^\p{Script_Extensions=Hebrew}+$/u,
  /^\p{Script_Extensions=Arabic}+$/u,
  /^\p{Script_Extensions=Ethiopic}+$/u,
  /^\p{Script_Extensions=Devanagari}+$/u,
  /^\p{Script_Extensions=Bengali}+$/u,
  /^\p{Script_Extensions=Gurmukhi}+$/u,
  /^\p{Script_Extensions=Gujarati}+$/u,
  /^\p{Script_Extensions=Oriya}+$/u,
  /^\p{Script_Extensions=Tamil}+$/u,
  /^\p{Script_Extensions=Telugu}+$/u,
  /^\p{Script_Extensions=Kannada}+$/u,
  /^\p{Script_Extensions=Malayalam}+$/u,
  /^\p{Script_Extensions=Sinhala}+$/u,
  /^\p{Script_Extensions=Thai}+$/u,
  /^\p{Script_Extensions=Lao}+$/u,
  /^\p{Script_Extensions=Khmer}+$/u,
  /^\p{Script_Extensions=Myanmar}+$/u,
  /^\p{Script_Extensions=Tibetan}+$/u,
  /^\p{Script_Extensions=Mongolian}+$/u,
  /^\p{Script_Extensions=Thaana}+$/u,
  /^\p{Script_Extensions=Tifinagh}+$/u,
  /^\p{Script_Extensions=Nko}+$/u,
  /^[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}]+$/u,
  /^[\p{Script_Extensions=Han}\p{Script_Extensions=Bopomofo}]+$/u,
  /^[\p{Script_Extensions=Han}\p{Script_Extensions=Hangul}]+$/u,
];

/** Whether all the letters belong together; letters of a script that is not listed never do. */
export function isInOneScript(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  return scripts.some((script) => script.test(letters));
}
