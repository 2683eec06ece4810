import type { KindFormProps } from './kind-form.ts';
import { PartList } from './part-list.tsx';

export function OrderForm({ studio, question: { items }, place }: KindFormProps<'order'>) {
  return (
    <>
      <h3>Items, in their right order</h3>
      <PartList studio={studio} place={`${place}.items`} noun="item" parts={items} />
    </>
  );
}
