import type { HostView, SettingsChange } from '../../room/index.ts';
import type { ClassContext } from './class-context.ts';

/** What the teacher may change; the pace only before the lesson has begun. */
export function SettingsForm({ room: { speech, act }, view }: { room: ClassContext; view: HostView }) {
  const { words } = speech;
  const { names, screenNames, pace, seconds, changeAnswer, keepNames, keepHours, size } = view.allSettings;
  const check = (name: string, label: string, isOn: boolean) => (
    <label class="tick">
      <input type="checkbox" name={name} defaultChecked={isOn} /> {label}
    </label>
  );
  const number = (name: string, label: string, value: number | null, least: number, most: number) => (
    <label>
      {label}
      <input type="number" name={name} defaultValue={value === null ? '' : String(value)} min={least} max={most} />
    </label>
  );
  return (
    <details>
      <summary>{words.settings}</summary>
      <form
        class="settings"
        onSubmit={(event) => {
          event.preventDefault();
          act({ type: 'settings', changes: readSettings(new FormData(event.currentTarget), view.phase === 'lobby') });
        }}
      >
        <label>
          {words.names.title}
          <select name="names">
            {(['dealt', 'seats', 'free'] as const).map((each) => (
              <option key={each} value={each} selected={each === names}>
                {words.names[each]}
              </option>
            ))}
          </select>
        </label>
        {view.phase === 'lobby' && (
          <label>
            {words.pace.title}
            <select name="pace">
              {(['teacher', 'self'] as const).map((each) => (
                <option key={each} value={each} selected={each === pace}>
                  {words.pace[each]}
                </option>
              ))}
            </select>
          </label>
        )}
        {number('seconds', words.seconds, seconds, 5, 3600)}
        {number('keepHours', words.keepHours, keepHours, 1, 720)}
        {number('size', words.size, size, 1, 1000)}
        {check('screenNames', words.screenNames, screenNames)}
        {check('changeAnswer', words.changeAnswer, changeAnswer)}
        {check('keepNames', words.keepNames, keepNames)}
        <button type="submit">{words.save}</button>
      </form>
    </details>
  );
}

/** Numbers that were left empty stay as they are, but for the seconds: then there is no limit. */
function readSettings(fields: FormData, isLobby: boolean): SettingsChange {
  const names = (['dealt', 'seats', 'free'] as const).find((each) => each === fields.get('names'));
  const pace = (['teacher', 'self'] as const).find((each) => each === fields.get('pace'));
  const [seconds, keepHours, size] = ['seconds', 'keepHours', 'size'].map((name) => Number(fields.get(name) || 0));
  return {
    ...(names && { names }),
    ...(isLobby && pace && { pace }),
    seconds: seconds || null,
    ...(keepHours && { keepHours }),
    ...(size && { size }),
    screenNames: fields.has('screenNames'),
    changeAnswer: fields.has('changeAnswer'),
    keepNames: fields.has('keepNames'),
  };
}
