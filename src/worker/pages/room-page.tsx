import { CLASS_ID, type Language, roomCatalogues, STUDENT_ID, WaitingRoom } from '../../widget/index.ts';
import { buildManifest } from '../build-manifest.ts';
import { renderDocument } from './document.ts';
import { SiteFrame } from './site-frame.tsx';

interface RoomPage {
  language: Language;
  code: string;
  role: 'student' | 'host' | 'screen';
}

/** A page of the live room. What goes on in it is the browser's to ask; the way in stands there at once. */
export function renderRoomPage({ language, code, role }: RoomPage): string {
  const words = roomCatalogues[language];
  const isStudent = role === 'student';
  const body = isStudent ? (
    <div id={STUDENT_ID} data-code={code}>
      <WaitingRoom language={language} code={code} />
    </div>
  ) : (
    <div id={CLASS_ID} data-code={code} data-role={role}>
      <p>{words.connecting}</p>
      <p class="unscripted">{words.needsScript}</p>
    </div>
  );
  return renderDocument({
    language,
    title: `${isStudent ? words.joinTitle : words.host} – Readback`,
    body: role === 'screen' ? <main class="framed">{body}</main> : <SiteFrame language={language}>{body}</SiteFrame>,
    script: `${buildManifest.speakingScripts}/${language}/${isStudent ? 'student' : 'class'}.js`,
    sheet: 'room',
  });
}

/**
 * Where a code is typed in.
 *
 * @param mistyped the code that no room can have.
 */
export function renderCodePage(language: Language, mistyped?: string): string {
  const words = roomCatalogues[language];
  return renderDocument({
    language,
    title: `${words.joinTitle} – Readback`,
    body: (
      <SiteFrame language={language}>
        <form class="readback room" method="get" action="/room">
          <div class="join">
            <h1>{words.joinTitle}</h1>
            {mistyped !== undefined && <p class="notice">{words.over['not-found']}</p>}
            <label>
              {words.code}
              <input
                type="text"
                name="code"
                value={mistyped}
                required
                autocomplete="off"
                autocapitalize="characters"
                maxLength={20}
              />
            </label>
            <input type="hidden" name="lang" value={language} />
            <p class="about">{words.codeHint}</p>
            <button type="submit">{words.goIn}</button>
          </div>
        </form>
      </SiteFrame>
    ),
    sheet: 'room',
  });
}
