import manifest from '../../dist/manifest.json';

interface InlineSheet {
  css: string;
  /** As a Content-Security-Policy writes it: `sha256-…`. */
  hash: string;
}

/** What the build made for this Worker to point at. */
export interface BuildManifest {
  /** Changes whenever anything that is shown may have changed. */
  version: string;
  /** Stylesheets that stand in our pages. */
  sheets: {
    widget: InlineSheet;
    site: InlineSheet;
    demo: InlineSheet;
    worksheet: InlineSheet;
    review: InlineSheet;
    studio: InlineSheet;
    room: InlineSheet;
  };
  /** The folder of the scripts that speak a language: `/<language>/page.js` below it hydrates our pages, `review.js` works the review, `student.js` and `class.js` the live room. */
  speakingScripts: string;
  /** The address of the script that works the catalogue's snippets. */
  catalogueScript: string;
  /** The address of the script that works the studio. */
  studioScript: string;
}

export const buildManifest: BuildManifest = manifest;
