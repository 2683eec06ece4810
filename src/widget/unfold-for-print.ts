/** Before it prints, unfolds the explainer in a browser that cannot be told to by the rule in styles/later.css. */
export function unfoldForPrint(): void {
  addEventListener('beforeprint', () => {
    if (CSS.supports('selector(::details-content)')) return;
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fold')) fold.open = true;
  });
}
