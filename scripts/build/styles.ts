import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Features, transform } from 'lightningcss';

const version = (major: number, minor = 0) => (major << 16) | (minor << 8);

export interface Styles {
  /** The widget's stylesheet, for shadow roots. */
  widgetStyles: string;
  /** The stylesheet of the parts that shadow roots get later. */
  laterStyles: string;
  /** Our pages' stylesheet: the widget's and the pages' own, as one. */
  styles: string;
  stylesHash: string;
}

export async function buildStyles(): Promise<Styles> {
  const widget = await readFile('src/widget/styles/widget.css');
  const later = await readFile('src/widget/styles/later.css');
  const pages = await readFile('src/worker/pages/pages.css');
  const styles = minify(Buffer.concat([widget, later, pages]));
  const stylesHash = `sha256-${createHash('sha256').update(styles).digest('base64')}`;
  return { widgetStyles: minify(widget), laterStyles: minify(later), styles, stylesHash };
}

function minify(code: Buffer): string {
  const targets = { safari: version(16, 4), chrome: version(111), firefox: version(113) };
  // light-dark() is used inside @supports; lowering it would not know the reader's scheme in a host's page.
  const result = transform({ filename: 'styles.css', code, minify: true, targets, exclude: Features.LightDark });
  return new TextDecoder().decode(result.code);
}
