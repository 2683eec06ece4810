import { build, type Rolldown } from 'vite';
import type { Styles } from './styles.ts';

// Safari 16.4, Chrome 111, Firefox 113: the browsers of the public contract.
const TARGET = ['safari16.4', 'chrome111', 'firefox113'];

/** Preact's own factory: a tenth of a kilobyte less than the automatic runtime. */
const CLASSIC_JSX = {
  jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
  jsxInject: "import { h, Fragment } from 'preact'",
} as const;

interface Entry {
  name: string;
  /** Where the file goes, below the assets' folder; `[hash]` is the content's. */
  fileName: string;
  /** Whether it shows anything by itself. */
  hasJsx?: boolean;
  /** Names that the code declares and the build knows. */
  define?: Record<string, string>;
}

type ElementStyles = Pick<Styles, 'widgetStyles' | 'laterStyles'>;

export interface ScriptAddresses {
  pageScript: string;
  catalogueScript: string;
}

/** Bundles what runs in a reader's browser, each entry self-contained: nobody waits for a second file. */
export async function buildScripts({ widgetStyles, laterStyles }: ElementStyles): Promise<ScriptAddresses> {
  const hashed = (name: string) => ({ name, fileName: `assets/${name}.[hash].js`, hasJsx: name !== 'catalogue' });
  const [pageScript, catalogueScript, elementScript] = await Promise.all([
    bundle(hashed('page')),
    bundle(hashed('catalogue')),
    bundle({
      ...hashed('element'),
      define: { WIDGET_STYLES: JSON.stringify(widgetStyles), LATER_STYLES: JSON.stringify(laterStyles) },
    }),
  ]);
  // The one script whose address never changes: it stands in other people's pages.
  await bundle({ name: 'embed', fileName: 'embed.js', define: { ELEMENT_SCRIPT: JSON.stringify(elementScript) } });
  return { pageScript, catalogueScript };
}

async function bundle({ name, fileName, hasJsx = false, define = {} }: Entry): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    ...(hasJsx && { oxc: CLASSIC_JSX }),
    build: {
      outDir: 'dist/assets',
      emptyOutDir: false,
      target: TARGET,
      modulePreload: false,
      // As a library: no helper for preloading is added to what a reader's browser gets.
      lib: { entry: { [name]: `src/widget/entries/${name}` }, formats: ['es'] },
      rolldownOptions: {
        // A part that is loaded later takes what it shares from the entry itself, not from a third file.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          entryFileNames: fileName,
          chunkFileNames: `assets/${name}-[name].[hash].js`,
          format: 'es',
        },
      },
    },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return `/${output[0].fileName}`;
}
