import type { Role } from '../view/room-view.ts';

/** A token bucket (as RFC 2697 has one): it fills at a steady rate, and each message takes one out. */
interface Rate {
  perSecond: number;
  burst: number;
}

export const rates: Record<Role, Rate> = {
  student: { perSecond: 5, burst: 10 },
  screen: { perSecond: 5, burst: 10 },
  host: { perSecond: 20, burst: 40 },
};

/** So many messages over the rate, one right after the other, and the socket is closed. */
export const MAX_OVERDRAFT = 20;

export interface Bucket {
  tokens: number;
  atMillis: number;
}

export interface Paced {
  bucket: Bucket;
  verdict: 'go' | 'slow' | 'stop';
  /** After which the same message would go. */
  retryMillis: number;
}

export const fullBucket = (role: Role, atMillis: number): Bucket => ({ tokens: rates[role].burst, atMillis });

/** Takes one message's token; a sender who does not slow down goes ever deeper into debt. */
export function takeToken(role: Role, bucket: Bucket, nowMillis: number): Paced {
  const { perSecond, burst } = rates[role];
  const refilled = ((nowMillis - bucket.atMillis) / 1000) * perSecond;
  const tokens = Math.min(burst, bucket.tokens + Math.max(0, refilled)) - 1;
  return {
    bucket: { tokens, atMillis: nowMillis },
    verdict: tokens >= 0 ? 'go' : tokens < -MAX_OVERDRAFT ? 'stop' : 'slow',
    retryMillis: tokens >= 0 ? 0 : Math.ceil(((1 - tokens) * 1000) / perSecond),
  };
}
