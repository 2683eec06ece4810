import { type Pack, parsePack } from '../../src/pack/index.ts';
import { ferryPack } from '../builders.ts';

/** Signs that mean something in one format or another, and letters beyond ASCII. */
export const ODD = `=[html]<b onclick="x">&amp; 'q' ]]> -- ~=#{}:\\ -> %50% $x$ /*é שלום 🚢`;

const kept = ['id', 'kind', 'heading', 'points', 'pairs', 'unit'];

/** The ferry pack with such signs before every text of every question, with a line break, and a sign that XML forbids in reasons. */
export const oddPack: Pack = readOdd();

function readOdd(): Pack {
  const parsed = parsePack({
    ...ferryPack,
    id: 'odd',
    questions: ferryPack.questions.map((question) => madeOdd(question, '')),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}

function madeOdd(value: unknown, key: string): unknown {
  if (kept.includes(key)) return value;
  if (typeof value === 'string')
    return key === 'why' || key === 'explanation' ? `${ODD}\u0001\n${value}` : `${ODD}\n${value}`;
  if (Array.isArray(value))
    return value.map((entry) => madeOdd(entry, key === 'accepted' || key === 'choices' ? key : ''));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, madeOdd(entry, key === 'why' ? 'why' : name)]),
  );
}
