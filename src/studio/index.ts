export { STUDIO_ID } from './studio-id.ts';
