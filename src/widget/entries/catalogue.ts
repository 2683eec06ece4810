import { embedSnippet } from '../embed/snippet.ts';
import type { View } from '../widget.tsx';

// The catalogue's snippets: made anew for the view, the width and the place that are chosen, and copied.
for (const maker of document.querySelectorAll<HTMLFormElement>('form.snippet')) {
  const { packId = '', language, heights = '{}' } = maker.dataset;
  const heightOf: Record<string, number> = JSON.parse(heights);
  const code = maker.querySelector('code');
  const told = maker.querySelector<HTMLElement>('[role=status]');
  const copy = maker.querySelector('button');

  maker.addEventListener('change', () => {
    const chosen = new FormData(maker);
    const view = String(chosen.get('view')) as View;
    const heightPx = heightOf[`${view} ${chosen.get('width')}`] ?? 0;
    const atOnceIn = chosen.get('place') === 'top' ? language : undefined;
    if (code) code.textContent = embedSnippet({ origin: location.origin, packId, view, heightPx, atOnceIn });
    if (told) told.textContent = '';
  });

  if (copy) copy.hidden = false;
  copy?.addEventListener('click', async () => {
    const isCopied = await navigator.clipboard.writeText(code?.textContent ?? '').then(
      () => true,
      () => false,
    );
    if (!isCopied && code) getSelection()?.selectAllChildren(code);
    if (told) told.textContent = (isCopied ? told.dataset.done : told.dataset.failed) ?? '';
  });
}
