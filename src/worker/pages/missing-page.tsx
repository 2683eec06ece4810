import { SiteFrame } from './site-frame.tsx';

interface MissingPageProps {
  title: string;
  detail: string;
  /** Ids of packs that may have been meant. */
  near: readonly string[];
  /** Stands in a frame of somebody else’s page. */
  isFramed: boolean;
}

export function MissingPage({ isFramed, ...said }: MissingPageProps) {
  const words = <Words {...said} />;
  return isFramed ? <main class="readback missing">{words}</main> : <SiteFrame>{words}</SiteFrame>;
}

function Words({ title, detail, near }: Omit<MissingPageProps, 'isFramed'>) {
  return (
    <>
      <h1>{title}</h1>
      <p>{detail}</p>
      {near.length > 0 && (
        <>
          <p>Did you mean one of these?</p>
          <ul>
            {near.map((id) => (
              <li key={id}>
                <a href={`/a/${id}`}>{id}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="/">See all packs</a>
      </p>
    </>
  );
}
