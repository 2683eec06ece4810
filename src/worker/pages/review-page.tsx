import { catalogues, type Language, REVIEW_ID } from '../../widget/index.ts';
import { buildManifest } from '../build-manifest.ts';
import { renderDocument } from './document.ts';
import { SiteFrame } from './site-frame.tsx';

/** A reader's own review: what it shows is known to their browser alone, so that the Worker renders but the frame of it. */
export function renderReviewPage(language: Language): string {
  const { reviewMessages: words } = catalogues[language];
  return renderDocument({
    language,
    title: `${words.review} – Readback`,
    body: (
      <SiteFrame language={language}>
        <h1>{words.review}</h1>
        <p class="lead">{words.reviewLead}</p>
        <div id={REVIEW_ID} class="review">
          <p class="unscripted">{words.needsScript}</p>
        </div>
      </SiteFrame>
    ),
    script: `${buildManifest.speakingScripts}/${language}/review.js`,
    sheet: 'review',
  });
}
