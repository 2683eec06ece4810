import { defaultLife } from '../../room/index.ts';
import { MIN_ANSWERS } from '../tally/published-tally.ts';
import { ATTEMPT_KEPT_HOURS } from '../tally/retention.ts';
import { SiteFrame } from './site-frame.tsx';

interface Kept {
  what: string;
  where: string;
  howLong: string;
}

const HOUR_MILLIS = 3_600_000;

/** All that anything of ours keeps. */
const kept: readonly Kept[] = [
  {
    what: 'Your progress in a quiz: what you answered, and where you are. It begins with your first answer.',
    where: 'In the tab of your browser, for the page that shows the quiz. A site can switch it off.',
    howLong: 'Until the tab is closed, or you press “Forget it”.',
  },
  {
    what: 'Questions that you kept for review: their names, when each comes back, and how well you remembered it. No answers.',
    where: 'In your browser, for this site alone; it is never sent.',
    howLong: 'Until you delete it on the review’s page, or clear the browser. A file that you save is yours.',
  },
  {
    what: 'In the studio: the pack that you work on, and the article that you gave.',
    where: 'In your browser, for this site alone; it is never sent.',
    howLong: 'Until you press “Start over” there, or clear the browser.',
  },
  {
    what: 'How many answered a question, how many fully right, and how many chose or rightly placed each part of it. Words that were typed are not kept.',
    where: 'In this site’s own storage, for each pack.',
    howLong: `As long as the site runs. A question’s counts are shown to others from ${MIN_ANSWERS} answers on.`,
  },
  {
    what: 'That an attempt was counted, and for which questions: a digest (SHA-256) of a number that the page draws at random for each attempt. It names neither you nor your device.',
    where: 'In the same storage, so that what is sent twice is counted once.',
    howLong: `At most ${ATTEMPT_KEPT_HOURS} hours; in the platform’s own history, from which storage can be restored, 30 days.`,
  },
  {
    what: 'How often one network address sent answers within a minute, so that nobody can send thousands: by a digest of the address.',
    where: 'With the platform’s rate limits, apart from the answers.',
    howLong: 'A minute.',
  },
  {
    what: 'In a live class: the names or seats that students have there, their answers, and the time they asked for. Of the keys that open the room, only digests.',
    where: 'In the storage of that one room.',
    howLong: `Until ${defaultLife.keepMillis / HOUR_MILLIS} hours after the lesson’s end, unless its teacher sets another time or deletes it before. Names leave it at the end, unless the teacher keeps them.`,
  },
  {
    what: 'In a live class: the key by which the room knows a student’s device again.',
    where: 'In that device’s browser; a teacher’s key in the tab.',
    howLong: 'Until the page learns that the room has ended; a teacher’s until the tab is closed.',
  },
  {
    what: 'Errors of this site’s own: which kind of request failed and why, without address, browser, answers or words of a reader.',
    where: 'In the platform’s log.',
    howLong: 'As long as the site’s operator has chosen there.',
  },
];

/** What is kept, where and how long. */
export function PrivacyPage() {
  return (
    <SiteFrame>
      <h1>What is kept</h1>
      <p class="lead">
        Nobody is followed: there are no cookies, no accounts, no advertising and no third party. This is everything
        that is kept when you read or answer here, or in a page that shows our questions.
      </p>
      <p>
        Your answers, typed ones too, are sent to this site once, without a name, to be counted; a site that shows our
        questions can switch that off. Without JavaScript, they are sent to be graded. What you write from memory is
        never sent.
      </p>
      <ul class="cards">
        {kept.map(({ what, where, howLong }) => (
          <li key={what} class="card">
            <p>{what}</p>
            <p class="facts">{where}</p>
            <p class="facts">{howLong}</p>
          </li>
        ))}
      </ul>
      <p>
        Address, browser and language of a request are used to answer it, and are not stored by us. What the platform
        that carries this site does with them is between it and the site’s operator.
      </p>
      <p>
        <a href="/">See all packs</a>
      </p>
    </SiteFrame>
  );
}
