import { Hono } from 'hono';
import { type ExportFormatName, type ExportSource, exportFormats, isExportFormatName } from '../../export/index.ts';
import type { Pack } from '../../pack/index.ts';
import { catalogues } from '../../widget/index.ts';
import { BoundedCache } from '../bounded-cache.ts';
import { buildManifest } from '../build-manifest.ts';
import { exportWords } from '../export-words.ts';
import { answerProblem } from '../http/answer-problem.tsx';
import { pageHeaders } from '../http/page-headers.ts';
import { answerReady, type ReadyAnswer, readyAnswer } from '../http/ready-answer.ts';
import { interfaceLanguage } from '../interface-language.ts';
import { besidePack } from '../pages/beside-pack.ts';
import { renderDocument } from '../pages/document.ts';
import { ExportsPage } from '../pages/exports-page.tsx';
import type { PackShelf } from '../shelf/pack-shelf.ts';
import { findUsablePack } from './find-usable-pack.ts';

const MAX_ANSWERS_KEPT = 100;

/** A pack as a file for another tool, and the page that offers all of them and says what each cannot hold. */
export function exportRoutes(shelf: PackShelf): Hono {
  const answers = new BoundedCache<ReadyAnswer>(MAX_ANSWERS_KEPT);

  return new Hono()
    .get('/a/:pack/export', async (c) => {
      const found = await findUsablePack(c, shelf);
      if (found instanceof Response) return found;
      const version = versionOf(found.version);
      const source = exportSource(found.pack, c.req.url);
      const page = answers.getOrMake(keyOf(source, version, 'page'), () => offerFiles(source, version));
      return answerReady(c, page);
    })
    .get('/a/:pack/export/:format', async (c) => {
      const found = await findUsablePack(c, shelf);
      if (found instanceof Response) return found;
      const wanted = c.req.param('format');
      if (!isExportFormatName(wanted)) {
        return answerProblem(c, { kind: 'format-not-found', wanted, known: Object.keys(exportFormats) });
      }
      const version = versionOf(found.version);
      const source = exportSource(found.pack, c.req.url);
      const file = answers.getOrMake(keyOf(source, version, wanted), () => writeFile(wanted, source, version));
      return answerReady(c, file);
    });
}

function versionOf(packVersion: string): string {
  return `${buildManifest.version}-${packVersion}`;
}

function keyOf({ pack, pageUrl }: ExportSource, version: string, wanted: string): string {
  return [version, pack.id, pack.language, wanted, pageUrl].join(' ');
}

function exportSource(pack: Pack, requestUrl: string): ExportSource {
  const pageUrl = new URL(requestUrl).origin + besidePack(pack, '');
  return { pack, pageUrl, words: exportWords(interfaceLanguage(pack)) };
}

function offerFiles(source: ExportSource, version: string): ReadyAnswer {
  const { pack, words } = source;
  const language = interfaceLanguage(pack);
  const title = pack.title + words.punctuation.colon + catalogues[language].pageMessages.files;
  const page = renderDocument({ language, title, body: <ExportsPage source={source} /> });
  return readyAnswer(page, version, pageHeaders());
}

function writeFile(name: ExportFormatName, source: ExportSource, version: string): ReadyAnswer {
  const { mediaType, fileName, write } = exportFormats[name];
  return readyAnswer(write(source).content, version, {
    'X-Content-Type-Options': 'nosniff',
    'Content-Type': mediaType,
    // An id and a language tag need no quoting beyond this.
    'Content-Disposition': `attachment; filename="${fileName(source.pack)}"`,
  });
}
