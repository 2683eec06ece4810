import { isRecord, type Pack } from '../../pack/index.ts';

/** The steps of a JSON place: `questions[3].prompt` is `questions`, `3`, `prompt`. */
function stepsOf(place: string): string[] {
  return place.split(/[.[\]]+/).filter((step) => step !== '');
}

/** What stands at the place; `undefined`: nothing does. */
export function valueAt(pack: unknown, place: string): unknown {
  return stepsOf(place).reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, pack);
}

/** The pack with another value at the place; `undefined` takes the field away. */
export function setAt(pack: Pack, place: string, value: unknown): Pack {
  // Every value comes from a field or a new entry of the same place.
  return changeIn(pack, stepsOf(place), () => value) as Pack;
}

function changeIn(value: unknown, [step, ...rest]: string[], change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  // Neither `with` nor `toSpliced`, which Firefox has from 115 on.
  if (Array.isArray(value)) {
    return value.map((entry, index) => (index === Number(step) ? changeIn(entry, rest, change) : entry));
  }
  if (!isRecord(value)) throw new Error(`Inconsistent: there is no “${step}” in ${JSON.stringify(value)}`);
  const { [step]: before, ...others } = value;
  const after = changeIn(before, rest, change);
  if (after === undefined) return others;
  // Fields keep their order.
  return before === undefined ? { ...others, [step]: after } : { ...value, [step]: after };
}

/** The place of a list's entry. */
export function entryPlace(list: string, index: number): string {
  return `${list}[${index}]`;
}

function listAt(pack: Pack, place: string): unknown[] {
  const list = valueAt(pack, place);
  if (!Array.isArray(list)) throw new Error(`Inconsistent: ${place} is no list`);
  return list;
}

export function appendAt(pack: Pack, list: string, entry: unknown): Pack {
  return setAt(pack, list, [...listAt(pack, list), entry]);
}

export function removeAt(pack: Pack, list: string, index: number): Pack {
  return setAt(
    pack,
    list,
    listAt(pack, list).filter((_, each) => each !== index),
  );
}

/** The pack with the entry one place earlier or later; the same pack where it is at that end already. */
export function moveAt(pack: Pack, list: string, index: number, step: -1 | 1): Pack {
  const entries = listAt(pack, list);
  const [from, to] = [entries[index], entries[index + step]];
  if (from === undefined || to === undefined) return pack;
  return setAt(setAt(pack, entryPlace(list, index), to), entryPlace(list, index + step), from);
}
