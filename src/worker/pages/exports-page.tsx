import { describeNotices, type ExportFormat, type ExportSource, exportFormats } from '../../export/index.ts';
import { besidePack } from './beside-pack.ts';
import { SiteFrame } from './site-frame.tsx';

/** Offers the pack as each kind of file, and says before the download what the file does not hold. */
export function ExportsPage({ source }: { source: ExportSource }) {
  const { pack } = source;
  return (
    <SiteFrame>
      <h1>Files for other tools</h1>
      <p class="lead">
        The quiz of <a href={besidePack(pack, '')}>{pack.title}</a>, to be taken into a classroom’s own tools.
      </p>
      <ul class="cards">
        {Object.entries(exportFormats).map(([name, format]) => (
          <li key={name} class="card">
            <FormatCard source={source} name={name} format={format} />
          </li>
        ))}
      </ul>
      <p>
        <a href={besidePack(pack, '/worksheet')}>A worksheet to print</a>, with its key
      </p>
    </SiteFrame>
  );
}

function FormatCard({ source, name, format }: { source: ExportSource; name: string; format: ExportFormat }) {
  const { pack } = source;
  const notices = describeNotices(pack, format.write(source).notices);
  return (
    <>
      <h2>
        <a href={besidePack(pack, `/export/${name}`)} download>
          {format.title}
        </a>
      </h2>
      <p class="facts">For {format.tools}</p>
      <details>
        <summary>What it does not hold, or holds in another way</summary>
        <ul>
          {notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
