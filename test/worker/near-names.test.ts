import { expect, test } from 'vitest';
import { nearNames } from '../../src/worker/shelf/near-names.ts';

const names = ['harbour-ferry', 'russia-ceasefire-demands', 'tides'];

test.each([
  { wanted: 'harbor-fery', near: ['harbour-ferry'], why: 'letters differ' },
  { wanted: 'HARBOUR-FERRY', near: ['harbour-ferry'], why: 'it is in capitals' },
  { wanted: 'ferry', near: ['harbour-ferry'], why: 'it is one of the words' },
  { wanted: 'russia', near: ['russia-ceasefire-demands'], why: 'it is the beginning' },
  { wanted: 'weather', near: [], why: 'nothing is near' },
  { wanted: 'x'.repeat(5000), near: [], why: 'it is longer than any name' },
])('answers $near for $wanted: $why', ({ wanted, near }) => {
  expect(nearNames(wanted, names)).toEqual(near);
});
