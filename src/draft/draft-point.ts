import type { Evidence, Status } from '../pack/index.ts';
import type { ProposedVoice } from './voice-book.ts';

export interface DraftPoint {
  id: string;
  /** Which passage it is about, for a mark to name it. */
  passage: string;
  voice: string;
  voiceName: string;
  status: Status;
  evidence: readonly Evidence[];
  dates: readonly string[];
  numbers: readonly number[];
  names: readonly string[];
}

export interface DraftVoice extends ProposedVoice {
  id: string;
}
