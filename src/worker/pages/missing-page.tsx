import { catalogues, type Language, siteCatalogues } from '../../widget/index.ts';
import { SiteFrame } from './site-frame.tsx';

interface MissingPageProps {
  title: string;
  detail: string;
  /** Ids of packs that may have been meant. */
  near: readonly string[];
  /** Stands in a frame of somebody else’s page. */
  isFramed: boolean;
  language: Language;
  /** What the links ask for; `null`: each pack in its own. */
  asked: Language | null;
}

export function MissingPage(props: MissingPageProps) {
  const words = <Words {...props} />;
  return props.isFramed ? (
    <main class="readback missing">{words}</main>
  ) : (
    <SiteFrame language={props.language}>{words}</SiteFrame>
  );
}

function Words({ title, detail, near, isFramed, language, asked }: MissingPageProps) {
  const { problemMessages } = siteCatalogues[language];
  // A reading page is shown in no frame.
  const folder = isFramed ? '/embed/' : '/a/';
  const query = asked ? `?lang=${asked}` : '';
  return (
    <>
      <h1>{title}</h1>
      <p dir="auto">{detail}</p>
      {near.length > 0 && (
        <>
          <p>{problemMessages.near}</p>
          <ul>
            {near.map((id) => (
              <li key={id}>
                <a href={folder + id + query}>{id}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="/" hreflang="en" {...(isFramed && { target: '_blank', rel: 'noopener' })}>
          {catalogues[language].pageMessages.allPacks}
        </a>
      </p>
    </>
  );
}
