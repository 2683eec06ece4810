import { readFile } from 'node:fs/promises';
import { Features, transform } from 'lightningcss';
import { sourceHash } from './hash.ts';

const version = (major: number, minor = 0) => (major << 16) | (minor << 8);

/** A stylesheet that stands in the page itself, with what a Content-Security-Policy allows it by: `sha256-…`. */
export interface InlineSheet {
  css: string;
  hash: string;
}

export interface Styles {
  /** The widget's stylesheet, for shadow roots. */
  widgetStyles: string;
  /** The stylesheet of the parts that shadow roots get later. */
  laterStyles: string;
  /** What our pages carry: those with a widget in their own tree, alone or in a frame, those without one, and some that are unlike both. */
  sheets: {
    widget: InlineSheet;
    framed: InlineSheet;
    site: InlineSheet;
    demo: InlineSheet;
    worksheet: InlineSheet;
    review: InlineSheet;
    studio: InlineSheet;
    room: InlineSheet;
  };
}

export async function buildStyles(): Promise<Styles> {
  const [widget, later] = [await read('widget/styles/widget.css'), await read('widget/styles/later.css')];
  const inPage = widget + later + (await read('widget/styles/page.css'));
  const around = await read('worker/pages/pages.css');
  const framed = await read('worker/pages/framed.css');
  const site = await read('worker/pages/site.css');
  const demo = await read('worker/pages/demo.css');
  const worksheet = await read('worker/pages/worksheet.css');
  const review = await read('worker/pages/review.css');
  const studio = await read('worker/pages/studio.css');
  const room = await read('worker/pages/room.css');
  return {
    widgetStyles: minify(widget),
    laterStyles: minify(later),
    sheets: {
      widget: inline(inPage + around),
      framed: inline(inPage + around + framed),
      site: inline(around + framed + site),
      demo: inline(demo),
      worksheet: inline(worksheet),
      review: inline(around + review),
      studio: inline(around + studio),
      room: inline(inPage + around + framed + room),
    },
  };
}

function read(path: string): Promise<string> {
  return readFile(`src/${path}`, 'utf8');
}

function inline(source: string): InlineSheet {
  const css = minify(source);
  return { css, hash: sourceHash(css) };
}

function minify(source: string): string {
  const targets = { safari: version(16, 4), chrome: version(111), firefox: version(113) };
  // light-dark() is used inside @supports; lowering it would not know the reader's scheme in a host's page.
  const options = { minify: true, targets, exclude: Features.LightDark };
  const { code } = transform({ filename: 'styles.css', code: Buffer.from(source), ...options });
  return new TextDecoder().decode(code);
}
