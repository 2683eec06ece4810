const sheets = new Map<string, CSSStyleSheet>();

/** Gives a shadow root a stylesheet: one object for any number of roots. */
export function adoptSheet(root: ShadowRoot, css: string) {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  root.adoptedStyleSheets.push(sheet);
}
