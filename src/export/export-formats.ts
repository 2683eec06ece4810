import type { Pack } from '../pack/index.ts';
import { writeAnkiTsv } from './anki-tsv.ts';
import { writeCsv } from './csv.ts';
import type { ExportSource } from './export-source.ts';
import type { Exported } from './exported.ts';
import { writeGift } from './gift.ts';
import { writeMoodleXml } from './moodle-xml.ts';
import { writeQtiPackage } from './qti/package.ts';
import { qti3, qti21 } from './qti/versions.ts';

export interface ExportFormat {
  /** What it is called in every language. */
  title: string;
  mediaType: string;
  fileName(pack: Pack): string;
  write(source: ExportSource): Exported;
}

const named = (ending: string) => (pack: Pack) => `${pack.id}.${pack.language}.${ending}`;

/** The files that a pack can be had as, by the name in their address. */
export const exportFormats = {
  gift: {
    title: 'GIFT',
    mediaType: 'text/plain; charset=utf-8',
    // Few systems know what a file is whose name ends in .gift alone.
    fileName: named('gift.txt'),
    write: writeGift,
  },
  'moodle.xml': {
    title: 'Moodle XML',
    mediaType: 'application/xml',
    fileName: named('moodle.xml'),
    write: writeMoodleXml,
  },
  'qti21.zip': {
    title: 'QTI 2.1',
    mediaType: 'application/zip',
    fileName: named('qti21.zip'),
    write: (source) => writeQtiPackage(source, qti21),
  },
  'qti3.zip': {
    title: 'QTI 3.0',
    mediaType: 'application/zip',
    fileName: named('qti3.zip'),
    write: (source) => writeQtiPackage(source, qti3),
  },
  'anki.tsv': {
    title: 'Anki',
    mediaType: 'text/tab-separated-values; charset=utf-8',
    fileName: named('anki.tsv'),
    write: writeAnkiTsv,
  },
  csv: {
    title: 'CSV',
    mediaType: 'text/csv; charset=utf-8; header=present',
    fileName: named('csv'),
    write: writeCsv,
  },
} satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof exportFormats;

export function isExportFormatName(name: string): name is ExportFormatName {
  return Object.hasOwn(exportFormats, name);
}
