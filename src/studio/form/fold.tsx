import type { ComponentChildren } from 'preact';
import { placeId, type Studio } from '../studio-context.ts';
import { FindingsCount } from './findings-note.tsx';

interface FoldProps {
  studio: Studio;
  title: string;
  /** What of the pack lies in it; where it is one place, the fold stands for it. */
  places: readonly [string, ...string[]];
  isOpen?: boolean;
  children: ComponentChildren;
}

/** A part of the form that can be folded away; its title says how much there is to mend in it. */
export function Fold({ studio, title, places, isOpen = false, children }: FoldProps) {
  return (
    <details class="fold" open={isOpen}>
      <summary {...(places.length === 1 && { id: placeId(places[0]) })}>
        <span class="title">{title}</span> <FindingsCount studio={studio} places={places} />
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}
