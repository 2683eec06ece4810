/** Before it prints, unfolds the explainer in a browser that cannot be told to by the rule in styles/later.css. */
export function unfoldForPrint(): void {
  if (CSS.supports('selector(::details-content)')) return;
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fold')) fold.open = true;
  });
}
