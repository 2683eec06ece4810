import { env } from 'cloudflare:workers';
import type { Tally } from '../../src/worker/tally/tally.ts';

export { TallyShard } from '../../src/worker/tally/tally-shard.ts';

const digest = new Uint8Array(32).buffer;

/** Records one attempt, always the same, as it would have been so many hours ago; answers with the count of its question. */
export default {
  async fetch(request: Request): Promise<Response> {
    const hoursAgo = Number(new URL(request.url).searchParams.get('hoursAgo'));
    const shard = env.TALLY.getByName('one');
    await shard.record(
      digest,
      { question: { answered: 1, correct: 1, parts: {} } } as Tally,
      Date.now() - hoursAgo * 3_600_000,
    );
    return Response.json((await shard.read()) as Tally);
  },
};
