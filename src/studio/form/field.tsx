import type { ComponentChildren } from 'preact';
import { sortOf } from '../document/finding-sort.ts';
import { setAt } from '../document/place.ts';
import { placeId, type Studio } from '../studio-context.ts';
import { FindingsNote, noteId } from './findings-note.tsx';

export interface FieldProps {
  studio: Studio;
  place: string;
  label: string;
  /** What is to be known before writing. */
  hint?: string | undefined;
}

/** A label, its field, and what the check says of it. */
export function Field({ studio, place, label, hint, children }: FieldProps & { children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={placeId(place)}>{label}</label>
      {hint && (
        <p class="hint" id={`hint-${placeId(place)}`}>
          {hint}
        </p>
      )}
      {children}
      <FindingsNote studio={studio} place={place} />
    </div>
  );
}

/** What every control of a field has. */
export function controlProps({ studio, place, hint }: Pick<FieldProps, 'studio' | 'place' | 'hint'>) {
  const findings = studio.state.byPlace.get(place) ?? [];
  const about = [...(hint ? [`hint-${placeId(place)}`] : []), ...(findings.length > 0 ? [noteId(place)] : [])];
  return {
    id: placeId(place),
    'aria-invalid': findings.some((finding) => sortOf(finding) === 'error'),
    ...(about.length > 0 && { 'aria-describedby': about.join(' ') }),
  };
}

/** Puts a value at the field's place; typing on in one field is one step of the history. */
export function put({ studio, place }: Pick<FieldProps, 'studio' | 'place'>, value: unknown, isTyping = false): void {
  studio.act({ type: 'edit', to: (pack) => setAt(pack, place, value), ...(isTyping && { typedIn: place }) });
}
