import type { ComponentChildren } from 'preact';
import type { Pack } from '../../pack/index.ts';
import { forgetMissing } from '../document/forget-missing.ts';
import { appendAt, entryPlace, moveAt, removeAt } from '../document/place.ts';
import { placeId, type Studio } from '../studio-context.ts';
import { FindingsNote } from './findings-note.tsx';
import { Fold } from './fold.tsx';

interface EntryListProps<Entry> {
  studio: Studio;
  /** The list's place in the pack. */
  place: string;
  /** What one entry is called, as in “Add a point”. */
  noun: string;
  entries: readonly Entry[];
  /** What the entry says, in short; with it, each entry can be folded away. */
  titleOf?(entry: Entry): string;
  render(entry: Entry, place: string, index: number): ComponentChildren;
  /** A new entry for the end of the list. */
  make(pack: Pack): unknown;
  /** What else a new entry changes. */
  afterAdding?(pack: Pack): Pack;
  /** More ways to add an entry. */
  children?: ComponentChildren;
}

/** A list whose entries can be added, taken out and moved. */
export function EntryList<Entry>(props: EntryListProps<Entry>) {
  const { studio, place, noun, entries, titleOf, render, children } = props;
  return (
    <div class="list">
      <FindingsNote studio={studio} place={place} />
      <ol>
        {entries.map((entry, index) => {
          const own = entryPlace(place, index);
          const name = `${noun} ${index + 1}`;
          // The field of an entry that is a text stands for the entry.
          const isField = typeof entry === 'string';
          const content = (
            <>
              {!isField && <FindingsNote studio={studio} place={own} />}
              {render(entry, own, index)}
              <EntryButtons {...props} index={index} name={name} />
            </>
          );
          return (
            <li key={keyOf(entry, index)} class="entry">
              {titleOf ? (
                <Fold studio={studio} title={`${capitalised(name)}: ${titleOf(entry)}`} places={[own]}>
                  {content}
                </Fold>
              ) : (
                <fieldset {...(!isField && { id: placeId(own) })}>
                  <legend>{capitalised(name)}</legend>
                  {content}
                </fieldset>
              )}
            </li>
          );
        })}
      </ol>
      {children ?? <AddButton {...props} />}
    </div>
  );
}

function keyOf(entry: unknown, index: number): string | number {
  const hasId = typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string';
  return hasId ? String(entry.id) : index;
}

function capitalised(text: string): string {
  return text.replace(/^./, (first) => first.toUpperCase());
}

export function addId(list: string): string {
  return `add-${list}`;
}

function AddButton<Entry>({ studio, place, noun, entries, make, afterAdding = (pack) => pack }: EntryListProps<Entry>) {
  const add = () =>
    studio.act({
      type: 'edit',
      to: (pack) => afterAdding(appendAt(pack, place, make(pack))),
      focus: placeId(entryPlace(place, entries.length)),
    });
  return (
    <button type="button" id={addId(place)} onClick={add}>
      Add {/^[aeiou]/.test(noun) ? 'an' : 'a'} {noun}
    </button>
  );
}

interface EntryButtonsProps<Entry> extends EntryListProps<Entry> {
  index: number;
  name: string;
}

function EntryButtons<Entry>({ studio, place, entries, index, name }: EntryButtonsProps<Entry>) {
  const own = entryPlace(place, index);
  const move = (step: -1 | 1) => {
    const target = entryPlace(place, index + step);
    studio.act({ type: 'edit', to: (pack) => moveAt(pack, place, index, step), focus: moveId(target, step) });
  };
  const remove = () =>
    studio.act({ type: 'edit', to: (pack) => forgetMissing(removeAt(pack, place, index)), focus: addId(place) });
  const [isFirst, isLast] = [index === 0, index === entries.length - 1];
  return (
    <div class="moves">
      {entries.length > 1 && (
        <>
          <button
            type="button"
            id={moveId(own, -1)}
            aria-disabled={isFirst}
            aria-label={`Move ${name} up`}
            onClick={() => !isFirst && move(-1)}
          >
            Up
          </button>
          <button
            type="button"
            id={moveId(own, 1)}
            aria-disabled={isLast}
            aria-label={`Move ${name} down`}
            onClick={() => !isLast && move(1)}
          >
            Down
          </button>
        </>
      )}
      <button type="button" aria-label={`Remove ${name}`} onClick={remove}>
        Remove
      </button>
    </div>
  );
}

function moveId(place: string, step: -1 | 1): string {
  return `${step < 0 ? 'up' : 'down'}-${place}`;
}
