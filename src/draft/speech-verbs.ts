import type { Status } from '../pack/index.ts';

// Forms that are nouns as often (demands, claims, fears, an estimate) are left out.
const forms = {
  statement: `say says said tell tells told declare declares declared announce announces announced demanded promised insist
    insists insisted deny denies denied reject rejects rejected dismiss dismisses dismissed reiterate reiterates reiterated
    reassert reasserts reasserted repeat repeats repeated commented vowed urge urges urged warn warns warned write writes
    wrote add adds added claimed argue argues argued accuse accuses accused confirm confirms confirmed acknowledge
    acknowledges acknowledged describe describes described explain explains explained stated`,
  assessment: `assess assesses assessed estimated believe believes believed think thinks thought expect expects expected
    maintain maintains maintained judged predict predicts predicted interpret interprets interpreted conclude concludes
    concluded reckon reckons reckoned doubted feared`,
} as const;

const statusByVerb = new Map<string, Status>([
  ...forms.statement.split(/\s+/).map((verb) => [verb, 'statement'] as const),
  ...forms.assessment.split(/\s+/).map((verb) => [verb, 'assessment'] as const),
]);

/** How what follows the verb stands; `null` where it is no verb of saying or judging. */
export function statusAfter(verb: string): Status | null {
  return statusByVerb.get(verb.toLowerCase()) ?? null;
}

/** Words by which an article marks its own reading. */
const hedges =
  /\b(?:likely|apparently|seems?|suggests?|signals?|indicates?|implies|implying|amounts? to|in effect|clear code|makes clear|framing|shows that|must be (?:seen|viewed))\b/i;

export function readsInto(sentence: string): boolean {
  return hedges.test(sentence);
}
