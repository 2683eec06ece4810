import type { HostMove, HostView } from '../../room/index.ts';

/** What the host can do next, the likeliest first. */
export function movesNow({ phase, round, stem, outline, isPaused }: HostView): HostMove[] {
  if (isPaused) return ['resume'];
  const isLeft = outline.some(({ rounds, isSkipped, question }) => rounds === 0 && !isSkipped && question !== stem?.id);
  const mayVoteAgain = round === 1 && stem?.kind !== 'recall';
  switch (phase) {
    case 'lobby':
      return ['start'];
    case 'read':
      return isLeft ? ['open', 'skip'] : ['open'];
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
