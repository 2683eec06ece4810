import { rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { type Language, languages } from '../../src/widget/messages/languages.ts';
import type { InlineScript } from '../../src/worker/build-manifest.ts';
import { hashOfFolder, sourceHash } from './hash.ts';
import type { Styles } from './styles.ts';

// Safari 16.4, Chrome 111, Firefox 113: the browsers of the public contract.
const TARGET = ['safari16.4', 'chrome111', 'firefox113'];

/** Preact's own factory: a tenth of a kilobyte less than the automatic runtime. */
const CLASSIC_JSX = {
  jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
  jsxInject: "import { h, Fragment } from 'preact'",
} as const;

/** What speaks is built once for each language: a reader's browser gets one catalogue, with the code, in one file. */
const speakingEntries = ['element', 'element-later', 'page-later', 'review', 'student', 'class'];

/**
 * Told to V8 (Chrome 136 and later), in a script's first line: compile every function with the script, off the main thread
 * where it can be, instead of one by one as they are called. To the other engines it is a comment.
 */
const ALL_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** What a reader's first Check waits for, and almost all of which runs until then. */
const atOnceEntries = ['element', 'embed-whole', 'page'];

/** The folder's name until the hash of what lies in it is known. */
const UNNAMED = 'speaking';

interface Entry {
  name: string;
  /** The folder of `src` that it is an entry of. */
  of?: 'widget' | 'studio';
  /** Where the file goes, below the assets' folder; `[hash]` is the content's. */
  fileName: string;
  /** Whether it shows anything by itself. */
  hasJsx?: boolean;
  /** What it speaks. */
  language?: Language;
  /** Names that the code declares and the build knows. */
  define?: Record<string, string>;
  /** Whether it becomes a file among the assets. */
  isWritten?: boolean;
  /** A module, or a script that runs where it stands. */
  format?: 'es' | 'iife';
}

type ElementStyles = Pick<Styles, 'widgetStyles' | 'laterStyles'>;

export interface Scripts {
  pageScripts: Record<Language, InlineScript>;
  layoutScript: InlineScript;
  speakingScripts: string;
  catalogueScript: string;
  studioScript: string;
}

/** Bundles what runs in a reader's browser. Each entry works by itself; what a reader needs only after a touch is another. */
export async function buildScripts({ widgetStyles, laterStyles }: ElementStyles): Promise<Scripts> {
  const { address: hostArticleScript } = await bundle({
    name: 'host-article',
    fileName: 'assets/article.[hash].js',
  });
  const define = {
    HOST_ARTICLE_SCRIPT: JSON.stringify(hostArticleScript),
    WIDGET_STYLES: JSON.stringify(widgetStyles),
    LATER_STYLES: JSON.stringify(laterStyles),
    LATER_SCRIPT: JSON.stringify('./element-later.js'),
  };
  await Promise.all(
    languages.flatMap((language) =>
      speakingEntries.map((name) =>
        bundle({ name, fileName: `assets/${UNNAMED}/${language}/${name}.js`, hasJsx: true, language, define }),
      ),
    ),
  );
  const speakingScripts = `/assets/${(await hashOfFolder(`dist/assets/assets/${UNNAMED}`)).slice(0, 12)}`;
  await rename(`dist/assets/assets/${UNNAMED}`, `dist/assets${speakingScripts}`);
  const pageScripts = Object.fromEntries(
    await Promise.all(languages.map(async (language) => [language, await pageScript(language, speakingScripts)])),
  );

  const { address: catalogueScript } = await bundle({ name: 'catalogue', fileName: 'assets/catalogue.[hash].js' });
  const { address: frameScript } = await bundle({ name: 'frame', fileName: 'assets/frame.[hash].js' });
  const { address: studioScript } = await bundle({
    name: 'studio',
    of: 'studio',
    fileName: 'assets/studio.[hash].js',
    hasJsx: true,
    define,
  });
  // The scripts whose addresses never change: they stand in other people's pages.
  const named = { SPEAKING_SCRIPTS: JSON.stringify(speakingScripts), FRAME_SCRIPT: JSON.stringify(frameScript) };
  await bundle({ name: 'embed', fileName: 'embed.js', define: named });
  await Promise.all(
    languages.map((language) => {
      const later = { LATER_SCRIPT: JSON.stringify(`${speakingScripts}/${language}/element-later.js`) };
      return bundle({
        name: 'embed-whole',
        fileName: `embed.${language}.js`,
        hasJsx: true,
        language,
        define: { ...define, ...named, ...later },
      });
    }),
  );
  return {
    pageScripts,
    layoutScript: inline('document.body.offsetTop'),
    speakingScripts,
    catalogueScript,
    studioScript,
  };
}

/**
 * What works our own page; it stands in the page, since a file would cost one more step in a row (decision 13), and is no
 * module, since modules wait for other tasks after the page has been read (decision 17).
 */
async function pageScript(language: Language, speakingScripts: string): Promise<InlineScript> {
  const { code } = await bundle({
    name: 'page',
    fileName: 'page.js',
    hasJsx: true,
    language,
    define: { SPEAKING_SCRIPTS: JSON.stringify(speakingScripts) },
    isWritten: false,
    format: 'iife',
  });
  if (/<\/script|<!--/i.test(code)) throw new Error('The page’s script holds what would end the element it stands in.');
  return inline(code);
}

function inline(code: string): InlineScript {
  return { code, hash: sourceHash(code) };
}

/** Answers with the bundle's address, and its code. */
async function bundle({
  name,
  of = 'widget',
  fileName,
  hasJsx = false,
  language = 'en',
  define = {},
  isWritten = true,
  format = 'es',
}: Entry): Promise<{ address: string; code: string }> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    resolve: {
      alias: [
        { find: /^#messages\/(.*)$/, replacement: resolve(`src/widget/messages/${language}/$1.ts`) },
        ...(name.endsWith('-later') ? [{ find: /^preact$/, replacement: resolve('src/widget/lent-preact.ts') }] : []),
      ],
    },
    ...(hasJsx && { oxc: CLASSIC_JSX }),
    build: {
      write: isWritten,
      outDir: 'dist/assets',
      emptyOutDir: false,
      target: TARGET,
      modulePreload: false,
      // As a library: no helper for preloading is added to what a reader's browser gets.
      lib: { entry: { [name]: `src/${of}/entries/${name}` }, formats: [format], name },
      rolldownOptions: {
        // A part that is loaded later takes what it shares from the entry itself, not from a third file.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          ...(atOnceEntries.includes(name) && { postBanner: ALL_AT_ONCE }),
          // What they tell a bundler, nobody needs any more.
          comments: { annotation: false },
          entryFileNames: fileName,
          // In a folder that is named by what lies in it, a part needs no hash of its own.
          chunkFileNames: fileName.includes(UNNAMED)
            ? `${dirname(fileName)}/${name}-[name].js`
            : `assets/${name}-[name].[hash].js`,
          format,
        },
      },
    },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return { address: `/${output[0].fileName}`, code: output[0].code };
}
