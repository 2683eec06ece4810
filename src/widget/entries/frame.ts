export { mountFrame } from '../frame/host-frame.ts';
