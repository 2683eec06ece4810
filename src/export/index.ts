export { type ExportFormat, type ExportFormatName, exportFormats, isExportFormatName } from './export-formats.ts';
export type { ExportSource } from './export-source.ts';
export type { Exported } from './exported.ts';
export { describeNotices, type Notice } from './notice.ts';
export { beforeList, type ExportWords, englishWords, type NoticeReason, ownWords } from './words/index.ts';
export {
  type Gap,
  type Lettered,
  makeWorksheet,
  type Worksheet,
  type WorksheetKey,
  type WorksheetQuestion,
  type WorksheetTask,
  type WorksheetVersion,
} from './worksheet.ts';
