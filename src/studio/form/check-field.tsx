import { controlProps, type FieldProps, put } from './field.tsx';
import { FindingsNote } from './findings-note.tsx';

interface CheckFieldProps extends FieldProps {
  value: boolean;
  /** What a cleared and a ticked box stand for in the pack; `false` and `true`, where they are left out. */
  means?: readonly [cleared: unknown, ticked: unknown];
}

export function CheckField({ value, means = [false, true], ...props }: CheckFieldProps) {
  return (
    <div class="field">
      <label class="tick">
        <input
          type="checkbox"
          {...controlProps(props)}
          checked={value}
          onChange={({ currentTarget }) => put(props, means[currentTarget.checked ? 1 : 0])}
        />
        {props.label}
      </label>
      <FindingsNote studio={props.studio} place={props.place} />
    </div>
  );
}
