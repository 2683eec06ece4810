// What `#messages` stands for, the build decides: one script for each language that the room speaks.
import { laterMessages } from '#messages/later';
import { roomMessages } from '#messages/room';
import { messages } from '#messages/widget';
import { startStudent } from '../room/live-student.tsx';
import { STUDENT_ID } from '../room/room-ids.ts';

const root = document.getElementById(STUDENT_ID);
const { code } = root?.dataset ?? {};
if (root && code) startStudent(root, code, { messages, laterMessages, words: roomMessages });
