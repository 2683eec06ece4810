import type { Evidence, Status } from '../pack/index.ts';
import type { ProposedVoice } from './voice-book.ts';

export interface DraftPoint {
  id: string;
  text: string;
  voice: string;
  voiceName: string;
  status: Status;
  evidence: readonly Evidence[];
  dates: readonly string[];
  numbers: readonly number[];
}

export interface DraftVoice extends ProposedVoice {
  id: string;
}
