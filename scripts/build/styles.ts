import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Features, transform } from 'lightningcss';

const version = (major: number, minor = 0) => (major << 16) | (minor << 8);

/** Our pages' stylesheet: the widget's and the pages' own, as one. */
export async function buildStyles(): Promise<{ styles: string; stylesHash: string }> {
  const sources = ['src/widget/styles/widget.css', 'src/worker/pages/pages.css'];
  const code = Buffer.concat(await Promise.all(sources.map((source) => readFile(source))));
  const targets = { safari: version(16, 4), chrome: version(111), firefox: version(113) };
  const minified = transform({ filename: 'pages.css', code, minify: true, targets, exclude: Features.LightDark }).code;
  const hash = createHash('sha256').update(minified).digest('base64');
  return { styles: new TextDecoder().decode(minified), stylesHash: `sha256-${hash}` };
}
