import { isToBeWritten, type Pack, type Question } from '../../pack/index.ts';
import { newQuestion } from '../document/new-question.ts';
import { appendAt, entryPlace } from '../document/place.ts';
import { isKind, KindForm, kindNames, questionKinds } from '../kinds/all-kinds.tsx';
import { placeId, type Studio } from '../studio-context.ts';
import { addId, EntryList } from './entry-list.tsx';
import { PointsField } from './points-field.tsx';
import { short } from './short.ts';
import { TextField } from './text-field.tsx';

const PLACE = 'questions';
const KIND_ID = 'new-kind';

export function QuestionList({ studio, pack }: { studio: Studio; pack: Pack }) {
  return (
    <EntryList
      studio={studio}
      place={PLACE}
      noun="question"
      entries={pack.questions}
      titleOf={({ kind, prompt }: Question) =>
        `${kindNames[kind]} – ${isToBeWritten(prompt) ? 'to be written' : short(prompt)}`
      }
      make={() => newQuestion(pack, 'choice')}
      render={(question, place) => (
        <>
          <TextField
            studio={studio}
            place={`${place}.prompt`}
            label="Question"
            hint="A claim is asked with its voice: “According to the mayor, …”."
            value={question.prompt}
            isLong
          />
          <PointsField
            studio={studio}
            place={`${place}.points`}
            label="It rests on"
            pack={pack}
            value={question.points}
          />
          <KindForm studio={studio} question={question} place={place} />
          <TextField
            studio={studio}
            place={`${place}.explanation`}
            label="What to keep in mind, whatever was answered"
            value={question.explanation}
            isLong
          />
        </>
      )}
    >
      <AddQuestion studio={studio} pack={pack} />
    </EntryList>
  );
}

function AddQuestion({ studio, pack }: { studio: Studio; pack: Pack }) {
  const add = () => {
    const chosen = document.querySelector<HTMLSelectElement>(`#${KIND_ID}`)?.value ?? '';
    if (!isKind(chosen)) return;
    const place = entryPlace(PLACE, pack.questions.length);
    studio.act({
      type: 'edit',
      to: (now) => appendAt(now, PLACE, newQuestion(now, chosen)),
      focus: placeId(`${place}.prompt`),
    });
  };
  return (
    <div class="add">
      <label for={KIND_ID}>Kind</label>
      <select id={KIND_ID}>
        {questionKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindNames[kind]}
          </option>
        ))}
      </select>
      <button type="button" id={addId(PLACE)} onClick={add}>
        Add a question
      </button>
    </div>
  );
}
