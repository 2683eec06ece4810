const sheets = new Map<string, CSSStyleSheet>();

/** Gives a shadow root a stylesheet: one object for any number of roots. */
export function adoptSheet(root: ShadowRoot, css: string) {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  root.adoptedStyleSheets.push(sheet);
}
