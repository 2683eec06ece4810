export { checkPack } from './check-pack.ts';
export { type CheckedText, checkPackText, readPackText, unreadablePack } from './check-pack-text.ts';
export { describeFindings } from './describe-findings.ts';
export type { Finding, Level } from './finding.ts';
export { allRules, type RuleText } from './rules.ts';
export { sources } from './sources.ts';
export type { Subject } from './subject.ts';
export { isSpaced, wordsOf } from './words.ts';
