import fc from 'fast-check';

/**
 * Properties are tried on the same examples in every run, so that a run fails for what was changed and for nothing
 * else. `PROPERTY_SEED=2 npx vitest run --project pure` tries others: any whole number of 32 bits.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
