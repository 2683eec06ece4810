import { strFromU8, unzipSync } from 'fflate';
import { type ExportFormatName, englishWords, exportFormats, type Notice } from '../../src/export/index.ts';
import type { Pack, Question } from '../../src/pack/index.ts';
import { ferryPack, parsedPack, readJson } from '../builders.ts';
import { oddPack } from './odd-pack.ts';

/** The packs that ship, and one full of signs that formats give a meaning to. */
export const packs: readonly Pack[] = [
  ferryPack,
  parsedPack(readJson('content/russia-ceasefire-demands.json')),
  oddPack,
];

type ArchiveFormat = Extract<ExportFormatName, `${string}.zip`>;
type TextFormat = Exclude<ExportFormatName, ArchiveFormat>;

export const PAGE_URL = 'https://readback.example/a/pack?a=1&b=2';

export function writeAs(format: TextFormat, pack: Pack): { content: string; notices: readonly Notice[] } {
  const { content, notices } = exportFormats[format].write({ pack, pageUrl: PAGE_URL, words: englishWords });
  if (typeof content !== 'string') throw new Error(`Inconsistent: ${format} is no text`);
  return { content, notices };
}

export function archiveAs(format: ArchiveFormat, pack: Pack): Uint8Array {
  const { content } = exportFormats[format].write({ pack, pageUrl: PAGE_URL, words: englishWords });
  if (typeof content === 'string') throw new Error(`Inconsistent: ${format} is no archive`);
  return content;
}

/** The texts in an archive, by their names. */
export function unpackAs(format: ArchiveFormat, pack: Pack): Record<string, string> {
  const files = Object.entries(unzipSync(archiveAs(format, pack)));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** What every file must say after the answer: the explanation, each key point with its voice and its first passage. */
export function mustSay(pack: Pack, question: Question): string[] {
  const points = pack.sections.flatMap((section) => section.points.filter(({ id }) => question.points.includes(id)));
  return [
    question.explanation,
    ...points.flatMap((point) => [
      point.text,
      pack.voices.find(({ id }) => id === point.voice)?.name ?? '',
      point.evidence[0]?.start ?? '',
    ]),
  ];
}
