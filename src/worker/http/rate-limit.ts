/** The part of a rate-limit binding that we need. */
export interface RateLimit {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}
