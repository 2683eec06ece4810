import { isToBeWritten, type Pack, type PointId } from '../../pack/index.ts';
import { placeId } from '../studio-context.ts';
import { type FieldProps, put } from './field.tsx';
import { FindingsNote } from './findings-note.tsx';

/** Which key points something rests on. */
export function PointsField({
  pack,
  value,
  ...props
}: Omit<FieldProps, 'hint'> & { pack: Pack; value: readonly PointId[] }) {
  const points = pack.sections.flatMap((section) => section.points);
  // In reading order, whatever was ticked first.
  const turn = (id: PointId) =>
    points.map((point) => point.id).filter((each) => (each === id ? !value.includes(id) : value.includes(each)));
  return (
    <fieldset class="field points" id={placeId(props.place)} tabIndex={-1}>
      <legend>{props.label}</legend>
      {points.map(({ id, text, evidence }) => (
        <label key={id} class="tick">
          <input type="checkbox" checked={value.includes(id)} onChange={() => put(props, turn(id))} />
          <span>{isToBeWritten(text) ? `“${evidence[0]?.start} …”` : text}</span>
        </label>
      ))}
      <FindingsNote studio={props.studio} place={props.place} />
    </fieldset>
  );
}
