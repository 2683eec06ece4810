// What `#messages` stands for, the build decides: one script for each language that the room speaks.
import { laterMessages } from '#messages/later';
import { roomMessages } from '#messages/room';
import { messages } from '#messages/widget';
import { startClass } from '../room/live-class.tsx';
import { CLASS_ID } from '../room/room-ids.ts';

const root = document.getElementById(CLASS_ID);
const { code, role } = root?.dataset ?? {};
if (root && code && (role === 'host' || role === 'screen')) {
  startClass(root, role, code, { messages, laterMessages, words: roomMessages });
}
