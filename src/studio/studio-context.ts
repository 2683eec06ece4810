import type { Finding } from '../check/index.ts';
import type { Pack } from '../pack/index.ts';
import type { Language, Theme } from '../widget/index.ts';
import type { History } from './document/history.ts';
import type { PassageReader } from './document/passage-reader.ts';

export interface StudioState {
  /** `null`: nothing is worked on yet. */
  history: History | null;
  /** The article's text, in which evidence is looked for; `null`: it was not given. */
  article: string | null;
  /** What evidence leads to in the article. */
  passageOf: PassageReader;
  /** What the last check said, of the pack as it was then. */
  findings: readonly Finding[];
  byPlace: ReadonlyMap<string, readonly Finding[]>;
  /** The pack as it last had its shape; `null`: it never had. */
  shown: Pack | null;
  language: Language;
  theme: Theme;
  /** What was done last, or what went wrong. */
  notes: readonly string[];
  /** What the live region says. */
  spoken: string;
  /** Whether this browser keeps the work; else this page alone has it. */
  isStored: boolean;
}

/** What an editor can want of the studio. */
export type StudioWish =
  /** `typedIn`: the field whose typing it is; `focus`: the id of the element, or what holds the field, that has the focus then. */
  | { type: 'edit'; to(pack: Pack): Pack; typedIn?: string; focus?: string }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'draft'; text: string; publishedOn: string; language: string }
  | { type: 'giveArticle'; text: string }
  | { type: 'beginEmpty' }
  | { type: 'open' }
  | { type: 'openFile'; file: File }
  | { type: 'save' }
  | { type: 'forget' }
  | { type: 'goTo'; place: string }
  | { type: 'goToNext' }
  /** The whole of a passage, of which the evidence at the place is to be made. */
  | { type: 'takePassage'; place: string; text: string }
  | { type: 'preview'; language: Language; theme: Theme };

/** What every part of the studio is shown from. */
export interface Studio {
  state: StudioState;
  act(wish: StudioWish): void;
}

/** The id of what stands for a place of the pack. */
export function placeId(place: string): string {
  return `at-${place}`;
}
