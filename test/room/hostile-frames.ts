import { isScored, rightAnswer } from '../../src/pack/index.ts';
import { type Chance, chanceFrom } from '../../src/room/chance.ts';
import type { Role, Room } from '../../src/room/index.ts';
import { SEED } from './play.ts';

/** Frames between sense and nonsense, the same ones for the same seed: sound ones, and sound ones with something broken. */
export function* hostileFrames(room: Room, count: number, role: Role, seed = SEED): Generator<string> {
  const chance = chanceFrom(seed);
  for (let made = 0; made < count; made++) yield spoil(JSON.stringify(soundMessage(room, chance, role)), chance);
}

function soundMessage(room: Room, chance: Chance, role: Role): object {
  const pick = <Item>(items: readonly Item[]) => items[chance.below(items.length)] as Item;
  const item = pick(room.lesson.items);
  const id = String(chance.below(1000));
  const who = pick([...room.students.keys()]);
  const answer = isScored(item.question) ? rightAnswer(item.question) : null;
  const of = room.head.phase.name === 'open' ? room.head.phase.question : item.question.id;
  const own = [
    { t: 'answer', question: pick([of, item.question.id]), round: pick([1, 1, 2]), answer, clientId: id },
    { t: 'name', name: pick(['Ada', 'Bo', '\u202e', 'x'.repeat(300), undefined]) },
    { t: 'ready' },
    { t: 'time', factor: pick([1, 1.5, 2, 'off', 3, -1, '2']) },
    { t: 'bye' },
  ];
  const hosts = [
    {
      t: 'do',
      what: pick(['open', 'lock', 'reveal', 'pause', 'resume', 'next']),
      expectSeq: pick([room.head.seq, 0, 2 ** 40]),
    },
    {
      t: 'student',
      who: pick([who, 'nobody']),
      what: pick(['rename', 'hide', 'approve', 'time']),
      name: 'Cy',
      factor: 2,
    },
    { t: 'door', open: pick([true, false, 'yes']) },
    {
      t: 'settings',
      names: pick(['dealt', 'free', 'none']),
      seconds: pick([null, 30, -5, 1e9]),
      size: pick([1, 500, 5000]),
    },
  ];
  const hello = { t: 'hello', key: 'a'.repeat(pick([22, 43, 5])), join: {} };
  // Mostly what the sender may send, so that something is reached behind the first refusal.
  const kinds = chance.below(3) > 0 ? (role === 'host' ? hosts : own) : [...own, ...hosts, hello];
  return { v: 1, id, ...pick(kinds) };
}

function spoil(frame: string, chance: Chance): string {
  const at = chance.below(frame.length);
  switch (chance.below(10)) {
    case 0:
      return frame.slice(0, at);
    case 1:
      return frame.slice(0, at) + String.fromCharCode(chance.below(0x10000)) + frame.slice(at + 1);
    case 2:
      return frame.replace(/"v":1/, '"v":9');
    case 3:
      return frame.replace(/"t":"\w+"/, '"t":"__proto__"');
    case 4:
      return frame.replace(/:("[^"]*"|\d+)/, ':{"__proto__":{"role":"host"}}');
    case 5:
      return frame.padEnd(3000, ' ');
    default:
      return frame;
  }
}
