// npm run schema: writes content/pack.schema.json from the code that parses packs.
import { writeFile } from 'node:fs/promises';
import { printSchema } from './build/schema.ts';

await writeFile('content/pack.schema.json', printSchema());
