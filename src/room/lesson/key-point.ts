import type { Evidence, Pack, PointId, Status, Voice } from '../../pack/index.ts';

/** A key point that a question rests on, as it is shown with the right answer. */
export interface KeyPoint {
  text: string;
  voice: string;
  role: string | null;
  voiceKind: Voice['kind'];
  status: Status;
  evidence: readonly Evidence[];
  background: string | null;
}

export function keyPoints(pack: Pack, ids: readonly PointId[]): KeyPoint[] {
  const points = pack.sections.flatMap((section) => section.points);
  return ids.map((id) => {
    const point = points.find((candidate) => candidate.id === id);
    const voice = pack.voices.find((candidate) => candidate.id === point?.voice);
    if (!point || !voice) throw new Error(`Inconsistent: the pack ${pack.id} lacks the point ${id} or its voice`);
    return {
      text: point.text,
      voice: voice.name,
      role: voice.role ?? null,
      voiceKind: voice.kind,
      status: point.status,
      evidence: point.evidence,
      background: point.background ?? null,
    };
  });
}
