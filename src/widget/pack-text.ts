import type { Pack } from '../pack/index.ts';
import { directionOf, type Messages } from './messages/index.ts';

/** Attributes of an element that shows the pack's own words; empty where the interface speaks the pack's language. */
export interface PackText {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

export function packTextOf({ language }: Pick<Pack, 'language'>, messages: Messages): PackText {
  return language === messages.language ? {} : { lang: language, dir: directionOf(language) };
}
