import { type Language, PAGE_DATA_ID, type PageData, PageWidget } from '../../widget/index.ts';
import { buildManifest } from '../build-manifest.ts';
import { renderDocument } from './document.ts';
import { ForTeachers } from './for-teachers.tsx';
import { SiteFrame } from './site-frame.tsx';

export interface WidgetPage {
  data: PageData;
  /** The language that the interface speaks. */
  language: Language;
  /** Where this pack's reading page is: an address with its origin. */
  canonical: string;
  /** Stands alone in a frame of somebody else's page. */
  isFramed: boolean;
}

/** A page whose one subject is the widget. */
export function renderWidgetPage({ data, language, canonical, isFramed }: WidgetPage): string {
  const { pack } = data;
  // What there is besides the quiz works without any script.
  const hasQuiz = data.view !== 'points' && !pack.withdrawn;
  const widget = <PageWidget data={data} language={language} />;
  return renderDocument({
    language,
    title: pack.title,
    description: pack.summary,
    canonical,
    isIndexed: !isFramed,
    body: isFramed ? (
      <main class="framed">{widget}</main>
    ) : (
      <SiteFrame>
        {widget}
        {!pack.withdrawn && <ForTeachers pack={pack} />}
      </SiteFrame>
    ),
    ...(hasQuiz && { data: { id: PAGE_DATA_ID, value: data } }),
    // A frame tells its height, whatever is in it.
    ...((hasQuiz || isFramed) && { script: `${buildManifest.speakingScripts}/${language}/page.js` }),
    linkedData: isFramed ? undefined : describeQuiz(data, canonical),
    sheet: 'widget',
  });
}

/** https://schema.org/Quiz */
function describeQuiz({ pack }: PageData, url: string) {
  const { article } = pack;
  return {
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    name: pack.title,
    description: pack.summary,
    url,
    inLanguage: pack.language,
    educationalUse: 'assessment',
    isBasedOn: {
      '@type': 'NewsArticle',
      ...(article.title && { headline: article.title }),
      ...(article.url && { url: article.url }),
      ...(article.publishedOn && { datePublished: article.publishedOn }),
      ...(article.publisher && { publisher: { '@type': 'Organization', name: article.publisher } }),
    },
  };
}
