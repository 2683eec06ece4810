import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../../src/pack/index.ts';

/** The JSON Schema of a pack, as it is served and as editors use it. */
export function printSchema(): string {
  const schema = toJsonSchema(packSchema, { target: 'draft-2020-12', errorMode: 'ignore', typeMode: 'input' });
  const title = 'A Readback pack: the explainer and the quiz of one article';
  // What JSON Schema cannot say (references, calendars, whether the right answer can be reached), the build checks.
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}
