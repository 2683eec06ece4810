import type { HostMove, HostView } from '../../room/index.ts';

/** What the host can do next, the likeliest first. */
export function movesNow({ phase, round, stem, outline, isPaused }: HostView): HostMove[] {
  if (isPaused) return ['resume'];
  const isOnPaper = stem?.kind === 'recall';
  const isLeft = outline.some(
    ({ rounds, isRevealed, isSkipped, question }) => rounds === 0 && !isRevealed && !isSkipped && question !== stem?.id,
  );
  const mayVoteAgain = round === 1 && !isOnPaper;
  const first: HostMove = isOnPaper ? 'reveal' : 'open';
  switch (phase) {
    case 'lobby':
      return ['start'];
    case 'read':
      return isLeft ? [first, 'skip'] : [first];
    case 'open':
      return isLeft ? ['lock', 'pause', 'skip'] : ['lock', 'pause'];
    case 'locked':
      return mayVoteAgain ? ['reveal', 'discuss', 'reopen'] : ['reveal', 'reopen'];
    case 'discuss':
      return ['reopen', 'pause'];
    case 'reveal': {
      const onwards: HostMove[] = isLeft ? ['next'] : [];
      return mayVoteAgain ? [...onwards, 'discuss'] : onwards;
    }
    case 'work':
      return ['reveal', 'pause'];
    case 'review':
    case 'ended':
      return [];
  }
}
