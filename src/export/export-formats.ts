import type { Pack } from '../pack/index.ts';
import { writeAnkiTsv } from './anki-tsv.ts';
import { writeCsv } from './csv.ts';
import type { Exported, ExportSource } from './exported.ts';
import { writeGift } from './gift.ts';
import { writeMoodleXml } from './moodle-xml.ts';
import { writeQtiPackage } from './qti/package.ts';
import { qti3, qti21 } from './qti/versions.ts';

export interface ExportFormat {
  /** What it is called, and which tools read it. */
  title: string;
  tools: string;
  mediaType: string;
  fileName(pack: Pack): string;
  write(source: ExportSource): Exported;
}

const named = (ending: string) => (pack: Pack) => `${pack.id}.${pack.language}.${ending}`;

/** The files that a pack can be had as, by the name in their address. */
export const exportFormats = {
  gift: {
    title: 'GIFT',
    tools: 'Moodle and other tools that read its text format',
    mediaType: 'text/plain; charset=utf-8',
    // Few systems know what a file is whose name ends in .gift alone.
    fileName: named('gift.txt'),
    write: writeGift,
  },
  'moodle.xml': {
    title: 'Moodle XML',
    tools: 'Moodle; the fullest of the files for it',
    mediaType: 'application/xml',
    fileName: named('moodle.xml'),
    write: writeMoodleXml,
  },
  'qti21.zip': {
    title: 'QTI 2.1',
    tools: 'Canvas, OpenOlat, TAO and others',
    mediaType: 'application/zip',
    fileName: named('qti21.zip'),
    write: (source) => writeQtiPackage(source, qti21),
  },
  'qti3.zip': {
    title: 'QTI 3.0',
    tools: 'newer versions of TAO and others',
    mediaType: 'application/zip',
    fileName: named('qti3.zip'),
    write: (source) => writeQtiPackage(source, qti3),
  },
  'anki.tsv': {
    title: 'Anki',
    tools: 'flash cards in Anki',
    mediaType: 'text/tab-separated-values; charset=utf-8',
    fileName: named('anki.tsv'),
    write: writeAnkiTsv,
  },
  csv: {
    title: 'CSV',
    tools: 'spreadsheets',
    mediaType: 'text/csv; charset=utf-8; header=present',
    fileName: named('csv'),
    write: writeCsv,
  },
} satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof exportFormats;

export function isExportFormatName(name: string): name is ExportFormatName {
  return Object.hasOwn(exportFormats, name);
}
