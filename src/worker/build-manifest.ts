import manifest from '../../dist/manifest.json';

/** What the build made for this Worker to point at. */
export interface BuildManifest {
  /** Changes whenever anything that is shown may have changed. */
  version: string;
  /** Our pages' stylesheet, whole. */
  styles: string;
  /** Its SHA-256 as a Content-Security-Policy writes it: `sha256-…`. */
  stylesHash: string;
  /** The address of the script that hydrates our pages. */
  pageScript: string;
  /** The address of the script that works the catalogue's snippets. */
  catalogueScript: string;
}

export const buildManifest: BuildManifest = manifest;
