import type { ClassContext, PersonHere } from './class-context.ts';
import { nameOf } from './class-grid.tsx';
import { Sure } from './sure.tsx';

/** Who is in the room, and what the teacher can do about it. */
export function PeopleList({ room }: { room: ClassContext }) {
  const { speech, state } = room;
  return (
    <details>
      <summary>{speech.words.people}</summary>
      <ul class="people">
        {state.people.map((person, row) => (
          <Row key={person.id} room={room} person={person} name={nameOf(speech.words, person, row)} />
        ))}
      </ul>
    </details>
  );
}

function Row({ room: { speech, act }, person, name }: { room: ClassContext; person: PersonHere; name: string }) {
  const { words } = speech;
  const { id, isApproved, isHidden, isRemoved, isHere, factor } = person;
  const factors = [1, 1.5, 2, 'off'] as const;
  const standing = isRemoved ? words.removed : isHere ? words.here : words.away;
  return (
    <li>
      <p>
        <b dir="auto">{name}</b>{' '}
        <span class="count">{[standing, isHidden && words.hidden].filter(Boolean).join(', ')}</span>
      </p>
      {!isRemoved && (
        <div class="row">
          {person.name !== null && !isApproved && (
            <button type="button" class="quiet" onClick={() => act({ type: 'student', who: id, what: 'approve' })}>
              {words.approve}
            </button>
          )}
          {!isHidden && (
            <button type="button" class="quiet" onClick={() => act({ type: 'student', who: id, what: 'hide' })}>
              {words.hide}
            </button>
          )}
          <label>
            {words.theirTime}{' '}
            <select
              onChange={({ currentTarget }) => {
                const chosen = factors.find((each) => String(each) === currentTarget.value);
                if (chosen) act({ type: 'time', who: id, factor: chosen });
              }}
            >
              {factors.map((each) => (
                <option key={each} value={each} selected={each === factor}>
                  {words.times[each]}
                </option>
              ))}
            </select>
          </label>
          <details>
            <summary>{words.rename}</summary>
            <form
              onSubmit={(event) => {
                event.preventDefault();
                act({ type: 'rename', who: id, name: String(new FormData(event.currentTarget).get('name') ?? '') });
              }}
            >
              <input type="text" name="name" required maxLength={60} aria-label={words.name} autocomplete="off" />{' '}
              <button type="submit" class="quiet">
                {words.save}
              </button>
            </form>
          </details>
          <Sure
            label={words.remove}
            question={words.removeSure(name)}
            onYes={() => act({ type: 'student', who: id, what: 'remove' })}
          />
        </div>
      )}
    </li>
  );
}
