import { type Evidence, findEvidence } from '../pack/index.ts';

/** The name under which passages are highlighted in the host's page; a host may style `::highlight(readback-evidence)`. */
const HIGHLIGHT_NAME = 'readback-evidence';

/** The passages that are shown now, by the widget that shows them: one for each. */
const shown = new Map<object, Range>();

/**
 * Shows the passage in the article that the selector finds, without changing the host's DOM, in the place of the one that
 * this widget showed before. Answers with the passage's words; `null`: it is not, or no longer, there.
 */
export function showPassage(widget: object, selector: string, evidence: Evidence): string | null {
  leave(widget);
  const article = document.querySelector(selector);
  const range = article && findRange(article, evidence);
  if (!range) return null;
  shown.set(widget, range);
  drawHighlights();
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: scrollBehavior() });
  return range.toString();
}

/** Takes away what this widget added to the page; the last one takes the stylesheet along. */
export function leave(widget: object): void {
  if (shown.delete(widget)) drawHighlights();
}

let sheet: CSSStyleSheet | null = null;

function drawHighlights() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(${HIGHLIGHT_NAME}) { background: #ffe58a; color: #1b1d21; }`);
  }
  const others = document.adoptedStyleSheets.filter((each) => each !== sheet);
  if (shown.size > 0) {
    CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(...shown.values()));
    // First, so that a host's own rule for this name wins.
    document.adoptedStyleSheets = [sheet, ...others];
  } else {
    CSS.highlights.delete(HIGHLIGHT_NAME);
    document.adoptedStyleSheets = others;
  }
}

function scrollBehavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

const INLINE = 'a, abbr, b, bdi, bdo, cite, code, em, i, mark, q, s, small, span, strong, sub, sup, time, u';

function findRange(article: Element, evidence: Evidence): Range | null {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, readback-widget') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const places: { node: Node; start: number }[] = [];
  let text = '';
  let block: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement?.closest(`:not(${INLINE})`);
    // Two paragraphs are not one word where they meet.
    if (own !== block) text += '\n';
    block = own;
    places.push({ node, start: text.length });
    text += node.nodeValue;
  }
  const search = findEvidence(text, evidence);
  if (!search.ok) return null;

  const range = document.createRange();
  const last = (offset: number) => places.findLast(({ start }) => start <= offset);
  const [from, to] = [last(search.range.start), last(search.range.end - 1)];
  if (!from || !to) return null;
  range.setStart(from.node, search.range.start - from.start);
  range.setEnd(to.node, search.range.end - to.start);
  return range;
}
