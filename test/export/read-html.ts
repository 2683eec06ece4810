const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', lbrack: '[', percnt: '%' };

/** A text of a pack on one line, as our files show it. */
export function oneLine(text: string): string {
  return text.replaceAll('\u0001', '\uFFFD').replace(/\s+/g, ' ').trim();
}

/** What a browser would show of HTML as our files have it, on one line. */
export function readHtml(html: string): string {
  const text = html
    .replace(/\n/g, '')
    .replace(/<br\/>|<\/(?:p|li)>(?=.*<(?:p|li)>)/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole);
  return oneLine(text);
}
