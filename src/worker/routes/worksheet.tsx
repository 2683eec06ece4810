import { type Context, Hono } from 'hono';
import { makeWorksheet, type WorksheetVersion } from '../../export/index.ts';
import type { Pack } from '../../pack/index.ts';
import { BoundedCache } from '../bounded-cache.ts';
import { buildManifest } from '../build-manifest.ts';
import { exportWords } from '../export-words.ts';
import { pageHeaders } from '../http/page-headers.ts';
import { answerReady, type ReadyAnswer, readyAnswer } from '../http/ready-answer.ts';
import { interfaceLanguage } from '../interface-language.ts';
import { besidePack } from '../pages/beside-pack.ts';
import { renderDocument } from '../pages/document.ts';
import { WorksheetPage } from '../pages/worksheet-page.tsx';
import type { PackShelf } from '../shelf/pack-shelf.ts';
import { findUsablePack } from './find-usable-pack.ts';

const MAX_SHEETS_KEPT = 100;

interface SheetWanted {
  version: WorksheetVersion;
  isKey: boolean;
  origin: string;
}

/** The quiz on paper, and its key: `?answers=0|1&version=A|B`, else the students’ sheet A. */
export function worksheetRoutes(shelf: PackShelf): Hono {
  const sheets = new BoundedCache<ReadyAnswer>(MAX_SHEETS_KEPT);

  return new Hono().get('/a/:pack/worksheet', async (c) => {
    const found = await findUsablePack(c, shelf);
    if (found instanceof Response) return found;
    const wanted = readWanted(c);
    const version = `${buildManifest.version}-${found.version}`;
    const key = [version, found.pack.id, found.pack.language, wanted.version, wanted.isKey, wanted.origin].join(' ');
    const sheet = sheets.getOrMake(key, () =>
      readyAnswer(renderSheet(found.pack, wanted), version, pageHeaders({ sheet: 'worksheet' })),
    );
    return answerReady(c, sheet);
  });
}

function readWanted(c: Context): SheetWanted {
  return {
    version: c.req.query('version') === 'B' ? 'B' : 'A',
    isKey: c.req.query('answers') === '1',
    origin: new URL(c.req.url).origin,
  };
}

function renderSheet(pack: Pack, { version, isKey, origin }: SheetWanted): string {
  const words = exportWords(interfaceLanguage(pack));
  const worksheet = makeWorksheet(pack, version, words);
  return renderDocument({
    language: pack.language,
    title: `${pack.title}${words.punctuation.colon}${isKey ? words.key : words.worksheet} ${version}`,
    body: (
      <WorksheetPage
        pack={pack}
        worksheet={worksheet}
        isKey={isKey}
        pageUrl={origin + besidePack(pack, '')}
        words={words}
      />
    ),
    sheet: 'worksheet',
  });
}
