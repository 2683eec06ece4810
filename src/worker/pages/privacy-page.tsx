import { defaultLife } from '../../room/index.ts';
import { catalogues, type Language, languages, siteCatalogues } from '../../widget/index.ts';
import { MIN_ANSWERS } from '../tally/published-tally.ts';
import { ATTEMPT_KEPT_HOURS } from '../tally/retention.ts';
import { SiteFrame } from './site-frame.tsx';

interface Kept {
  what: string;
  where: string;
  howLong: string;
}

const HOUR_MILLIS = 3_600_000;

/** All that anything of ours keeps, and for how long, as the code has it. */
function allKept(language: Language): readonly Kept[] {
  const { laterMessages } = catalogues[language];
  const { progress, review, studio, counts, attempts, senders, lesson, device, errors } =
    siteCatalogues[language].privacyMessages.kept;
  return [
    { ...progress, howLong: progress.howLong(laterMessages.forget) },
    review,
    studio,
    { ...counts, howLong: counts.howLong(MIN_ANSWERS) },
    { ...attempts, howLong: attempts.howLong(ATTEMPT_KEPT_HOURS) },
    senders,
    { ...lesson, howLong: lesson.howLong(defaultLife.keepMillis / HOUR_MILLIS) },
    device,
    errors,
  ];
}

/** What is kept, where and how long. */
export function PrivacyPage({ language }: { language: Language }) {
  const { privacyMessages: words } = siteCatalogues[language];
  return (
    <SiteFrame language={language}>
      <nav aria-label={catalogues[language].pageMessages.languages}>
        {languages.map((each) => (
          <a
            key={each}
            href={`/privacy?lang=${each}`}
            lang={each}
            hreflang={each}
            aria-current={each === language ? 'page' : undefined}
          >
            {catalogues[each].pageMessages.languageName}
          </a>
        ))}
      </nav>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>{words.sent}</p>
      <ul class="cards">
        {allKept(language).map(({ what, where, howLong }) => (
          <li key={what} class="card">
            <p>{what}</p>
            <p class="facts">{where}</p>
            <p class="facts">{howLong}</p>
          </li>
        ))}
      </ul>
      <p>{words.requests}</p>
    </SiteFrame>
  );
}
