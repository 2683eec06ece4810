import type { Finding } from './finding.ts';

/** A finding for a person at a terminal, in lines; what was found may come from a hostile file and is kept to its line. */
export function describeFinding({ level, place, rule, found, why, source, remedy }: Finding): string {
  return [
    `${level}  ${place}  (${rule})`,
    `  found:   ${found}`,
    `  because: ${why} (${source})`,
    `  do:      ${remedy}`,
  ]
    .map(onOneLine)
    .join('\n');
}

/** Control characters could move the cursor or colour the terminal. */
function onOneLine(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
