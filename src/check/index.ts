export { checkPack } from './check-pack.ts';
export type { Finding } from './finding.ts';
