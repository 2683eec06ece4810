export { type ExportFormat, type ExportFormatName, exportFormats, isExportFormatName } from './export-formats.ts';
export type { Exported, ExportSource } from './exported.ts';
export { describeNotices, type Notice, type NoticeReason, noticeReasons } from './notice.ts';
export { type ExportWords, englishWords } from './words.ts';
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
