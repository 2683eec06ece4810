import type { Finding, Flaw } from './finding.ts';
import { packRules, type RuleText } from './rules.ts';
import type { Subject } from './subject.ts';

/** All that is to be said of a pack; what needs the article or the original is left out where there is none. */
export function checkPack(subject: Subject): Finding[] {
  return packRules.flatMap((rule) => asFindings(rule, rule.find(subject)));
}

export function asFindings({ id, level, why, source, guideline }: RuleText, flaws: readonly Flaw[]): Finding[] {
  const named = guideline === undefined ? source : `${source}, guideline ${guideline}`;
  return flaws.map((flaw) => ({ rule: id, level, ...flaw, why, source: named }));
}
