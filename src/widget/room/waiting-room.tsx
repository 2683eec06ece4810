import { allParts } from '../all-parts.ts';
import { catalogues } from '../messages/catalogues.ts';
import type { Language } from '../messages/index.ts';
import { roomCatalogues } from '../messages/room-catalogues.ts';
import { newStudent } from './student-context.ts';
import { StudentPage } from './student-view.tsx';

/** A student's page as it is before the script has come: the way in. For the Worker, which speaks all languages. */
export function WaitingRoom({ language, code }: { language: Language; code: string }) {
  const { messages, laterMessages } = catalogues[language];
  const speech = { messages, laterMessages, words: roomCatalogues[language] };
  return <StudentPage room={{ speech, parts: allParts(laterMessages), code, state: newStudent(0), act: () => {} }} />;
}
