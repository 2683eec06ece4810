import type { KindFormProps } from './kind-form.ts';
import { PartList } from './part-list.tsx';

export function OrderForm({ studio, question: { items }, place }: KindFormProps<'order'>) {
  return (
    <>
      <h4>Items, in their right order</h4>
      <PartList studio={studio} place={`${place}.items`} noun="item" parts={items} />
    </>
  );
}
