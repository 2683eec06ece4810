import type { LabelledPart } from '../../pack/index.ts';
import { freshId } from '../document/fresh-id.ts';
import { newPart } from '../document/new-question.ts';
import { EntryList } from '../form/entry-list.tsx';
import { TextField } from '../form/text-field.tsx';
import type { Studio } from '../studio-context.ts';

interface PartListProps {
  studio: Studio;
  /** The list's place in the pack. */
  place: string;
  noun: string;
  parts: readonly LabelledPart[];
}

/** Parts of a question that have a text and nothing else. */
export function PartList({ studio, place, noun, parts }: PartListProps) {
  return (
    <EntryList
      studio={studio}
      place={place}
      noun={noun}
      entries={parts}
      make={() =>
        newPart(
          freshId(
            noun,
            parts.map(({ id }) => id),
          ),
          noun,
        )
      }
      render={({ text }, own) => <TextField studio={studio} place={`${own}.text`} label="Text" value={text} />}
    />
  );
}
