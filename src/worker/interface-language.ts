import { lookUpLanguage, type Pack } from '../pack/index.ts';
import { type Language, languages } from '../widget/index.ts';

/** The pack's own language where the interface speaks it, else the one for everybody. */
export function interfaceLanguage({ language }: Pick<Pack, 'language'>): Language {
  return lookUpLanguage(language, languages) ?? languages[0];
}
