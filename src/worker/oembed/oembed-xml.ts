import { html, raw } from 'hono/html';
import type { OEmbedAnswer } from './oembed-answer.ts';

/** The answer as https://oembed.com, 2.3.2 has it: one element for each value, text escaped. */
export function printOEmbedXml(answer: OEmbedAnswer): string {
  const elements = Object.entries(answer).map(
    ([name, value]) => html`<${raw(name)}>${withoutControls(String(value))}</${raw(name)}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`;
}

/** Without the characters that no XML 1.0 document may hold: https://www.w3.org/TR/xml/#charsets. */
function withoutControls(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
