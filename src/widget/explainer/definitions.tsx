import type { PackText } from '../pack-text.ts';

interface DefinitionsProps {
  entries: readonly (readonly [term: string, meaning: string | undefined])[];
  /** Where the entries are the pack's own. */
  packText?: PackText;
}

export function Definitions({ entries, packText }: DefinitionsProps) {
  return (
    <dl {...packText}>
      {entries.map(([term, meaning]) => (
        <div key={term}>
          <dt>{term}</dt>
          {meaning && <dd>{meaning}</dd>}
        </div>
      ))}
    </dl>
  );
}
