import { type Language, PAGE_DATA_ID, type PageData, PageWidget, quizPartOf } from '../../widget/index.ts';
import { buildManifest } from '../build-manifest.ts';
import { besidePack } from './beside-pack.ts';
import { type AlternateLink, renderDocument } from './document.ts';
import { ForTeachers } from './for-teachers.tsx';
import { LanguageLinks } from './language-links.tsx';
import { SiteFrame } from './site-frame.tsx';

export interface WidgetPage {
  data: PageData;
  /** The language that the interface speaks. */
  language: Language;
  /** Where the Worker is, as its readers see it. */
  origin: string;
  /** Stands alone in a frame of somebody else's page. */
  isFramed: boolean;
  /** The page's address with all that a site may want to embed: its language, its view, its theme. */
  embeddedAs: string;
}

/** A page whose one subject is the widget. */
export function renderWidgetPage({ data, language, origin, isFramed, embeddedAs }: WidgetPage): string {
  const { pack } = data;
  // A translation is a page of its own; other words around a pack are not.
  const canonical = origin + besidePack(pack, '');
  // What there is besides the quiz works without any script.
  const hasQuiz = data.view !== 'points' && !pack.withdrawn && pack.questions.length > 0;
  const widget = <PageWidget data={data} language={language} isRoomy={!isFramed} />;
  return renderDocument({
    language,
    title: pack.title,
    description: pack.summary,
    canonical,
    isIndexed: !isFramed,
    ...(!isFramed && { openGraphType: 'article', alternates: oembedLinks(origin, embeddedAs) }),
    body: isFramed ? (
      <main class="framed">{widget}</main>
    ) : (
      <SiteFrame language={language}>
        {/* The fonts are looked for while little stands there: decision 19. */}
        <script>{buildManifest.layoutScript.code}</script>
        <LanguageLinks pack={pack} language={language} isShown />
        {widget}
        {!pack.withdrawn && <ForTeachers pack={pack} language={language} />}
      </SiteFrame>
    ),
    ...(hasQuiz && { data: { id: PAGE_DATA_ID, value: { ...data, pack: quizPartOf(pack) } } }),
    // A frame tells its height, whatever is in it; on paper, what is folded is unfolded.
    ...((!pack.withdrawn || isFramed) && { inlineScript: buildManifest.pageScripts[language] }),
    linkedData: isFramed ? undefined : describeQuiz(data, canonical),
    sheet: isFramed ? 'framed' : 'widget',
  });
}

/** Where a site that is given this page's address learns how to embed it: https://oembed.com, 4. */
function oembedLinks(origin: string, page: string): AlternateLink[] {
  const address = (format: string) => `${origin}/oembed?${new URLSearchParams({ url: page, format })}`;
  return [
    { type: 'application/json+oembed', href: address('json') },
    { type: 'text/xml+oembed', href: address('xml') },
  ];
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
