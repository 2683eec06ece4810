import type { KindFormProps } from './kind-form.ts';
import { PartList } from './part-list.tsx';

export function RecallForm({ studio, question: { checklist }, place }: KindFormProps<'recall'>) {
  return (
    <>
      <h3>What the reader ticks off</h3>
      <PartList studio={studio} place={`${place}.checklist`} noun="item" parts={checklist} />
    </>
  );
}
