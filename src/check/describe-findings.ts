import type { Finding } from './finding.ts';

/** Findings for a person at a terminal, in lines; a rule's reason, and a remedy that it repeats, stand with its first finding. */
export function describeFindings(findings: readonly Finding[]): string {
  const firsts = new Map<string, Finding>();
  for (const finding of findings) if (!firsts.has(finding.rule)) firsts.set(finding.rule, finding);
  return findings
    .flatMap((finding) => {
      const { level, place, rule, found, why, source, remedy } = finding;
      return [
        `${level}  ${place}  (${rule})`,
        `  found:   ${found}`,
        ...(firsts.get(rule) === finding ? [`  because: ${why} (${source})`] : []),
        ...(firsts.get(rule) === finding || firsts.get(rule)?.remedy !== remedy ? [`  do:      ${remedy}`] : []),
      ];
    })
    .map(onOneLine)
    .join('\n');
}

/** What was found may come from a hostile file: control characters could move the cursor or colour the terminal. */
function onOneLine(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
