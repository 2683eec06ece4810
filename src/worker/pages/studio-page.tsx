import { STUDIO_ID } from '../../studio/index.ts';
import { buildManifest } from '../build-manifest.ts';
import { renderDocument } from './document.ts';
import { SiteFrame } from './site-frame.tsx';

/** The editor's page: all of it runs in the browser, so that the Worker renders but the frame of it. */
export function renderStudioPage(canonical: string): string {
  return renderDocument({
    language: 'en',
    title: 'Make a pack – Readback',
    description: 'From an article to its key points and a quiz, in your own browser.',
    canonical,
    isIndexed: true,
    body: (
      <SiteFrame>
        <h1>Make a pack</h1>
        <p class="lead">
          From an article to its key points and a quiz. Nothing that you write here leaves your browser.
        </p>
        <div id={STUDIO_ID} class="studio">
          <p class="unscripted">This page needs JavaScript: all of its work is done in your browser.</p>
        </div>
      </SiteFrame>
    ),
    script: buildManifest.studioScript,
    sheet: 'studio',
  });
}
