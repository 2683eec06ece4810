import {
  describeNotices,
  type ExportFormatName,
  type ExportSource,
  exportFormats,
  isExportFormatName,
} from '../../export/index.ts';
import { catalogues } from '../../widget/index.ts';
import { interfaceLanguage } from '../interface-language.ts';
import { besidePack } from './beside-pack.ts';
import { SiteFrame } from './site-frame.tsx';

/** Offers the pack as each kind of file, and says before the download what the file does not hold. */
export function ExportsPage({ source }: { source: ExportSource }) {
  const { pack, words } = source;
  return (
    <SiteFrame language={interfaceLanguage(pack)}>
      <h1>{catalogues[interfaceLanguage(pack)].pageMessages.files}</h1>
      <p class="lead">{words.filesLead}</p>
      <p>
        <a href={besidePack(pack, '')} lang={pack.language} dir="auto">
          {pack.title}
        </a>
      </p>
      <ul class="cards">
        {Object.keys(exportFormats)
          .filter(isExportFormatName)
          .map((name) => (
            <li key={name} class="card">
              <FormatCard source={source} name={name} />
            </li>
          ))}
      </ul>
      <p>
        <a href={besidePack(pack, '/worksheet')}>{words.worksheetToPrint}</a>
      </p>
    </SiteFrame>
  );
}

function FormatCard({ source, name }: { source: ExportSource; name: ExportFormatName }) {
  const { pack, words } = source;
  const { title, write } = exportFormats[name];
  return (
    <>
      <h2>
        <a href={besidePack(pack, `/export/${name}`)} download>
          {title}
        </a>
      </h2>
      <p class="facts">{words.tools[name]}</p>
      <details>
        <summary>{words.limits}</summary>
        <ul>
          {describeNotices(source, write(source).notices).map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
