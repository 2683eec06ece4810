import { Hono } from 'hono';
import { answerProblem } from '../http/answer-problem.tsx';
import { SHORT_CACHE } from '../http/page-headers.ts';
import { readEmbeddedPage } from '../oembed/embedded-page.ts';
import { describeEmbed, type OEmbedAnswer } from '../oembed/oembed-answer.ts';
import { type OEmbedFormat, readOEmbedRequest } from '../oembed/oembed-request.ts';
import { printOEmbedXml } from '../oembed/oembed-xml.ts';
import type { PackShelf } from '../shelf/pack-shelf.ts';

const formats: Record<OEmbedFormat, { type: string; print: (answer: OEmbedAnswer) => string }> = {
  json: { type: 'application/json', print: (answer) => JSON.stringify(answer) },
  xml: { type: 'text/xml; charset=utf-8', print: printOEmbedXml },
};

/** How a site that was given a reading page's address embeds it: https://oembed.com. */
export function oembedRoutes(shelf: PackShelf): Hono {
  return new Hono().get('/oembed', async (c) => {
    const { origin, host, searchParams } = new URL(c.req.url);
    const read = readOEmbedRequest(searchParams);
    if (!read.ok) return answerProblem(c, read.problem);
    const page = readEmbeddedPage(read.request.url, host);
    const found = page && (await shelf.find(page.packId, page.language));
    if (!found) return answerProblem(c, { kind: 'nothing-to-embed', wanted: read.request.url });
    const { type, print } = formats[read.request.format];
    const body = print(describeEmbed(found.pack, page, read.request, origin));
    return c.body(body, 200, { 'Content-Type': type, 'Cache-Control': SHORT_CACHE });
  });
}
