import type { ClassContext } from './class-context.ts';
import { QrCode } from './qr-code.tsx';

/** How to come in: the code, large; the address; and both for a phone’s camera. */
export function JoinCard({ room: { speech, code, joinUrl } }: { room: ClassContext }) {
  const { words } = speech;
  const { host, pathname } = new URL(joinUrl);
  return (
    <section class="join-card">
      <div>
        <p>{words.joinAt(`${host}${pathname.slice(0, pathname.lastIndexOf('/'))}`)}</p>
        <p class="big-code">{code}</p>
        <p>
          <a href={joinUrl} dir="ltr">
            {joinUrl.replace(/^https?:\/\//, '')}
          </a>
        </p>
      </div>
      <QrCode text={joinUrl} label={words.qrLabel} />
    </section>
  );
}
