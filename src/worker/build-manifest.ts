import manifest from '../../dist/manifest.json';
import type { Language } from '../widget/index.ts';

interface InlineSheet {
  css: string;
  /** As a Content-Security-Policy writes it: `sha256-…`. */
  hash: string;
}

/** A script that stands in our pages. */
export interface InlineScript {
  code: string;
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
    framed: InlineSheet;
    site: InlineSheet;
    demo: InlineSheet;
    worksheet: InlineSheet;
    review: InlineSheet;
    studio: InlineSheet;
    room: InlineSheet;
  };
  /** What hydrates our pages, and tells the page around a frame how high it is. */
  pageScripts: Record<Language, InlineScript>;
  /** Has the browser lay out what stands before it, and then rest from reading (decision 19). */
  layoutScript: InlineScript;
  /** The folder of the scripts that speak a language: `/<language>/review.js` below it works the review, `student.js` and `class.js` the live room. */
  speakingScripts: string;
  /** The address of the script that works the catalogue's snippets. */
  catalogueScript: string;
  /** The address of the script that works the studio. */
  studioScript: string;
}

export const buildManifest: BuildManifest = manifest;
