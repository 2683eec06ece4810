import { ferryWith, type UnparsedPack } from '../builders.ts';

/** What has become markup, script or style somewhere, at some time. */
export const attacks: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>alert(1)',
  '--><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'><svg onload=alert(1)>",
  '" autofocus onfocus=alert(1) x="',
  "' autofocus onfocus=alert(1) x='",
  '`><img src=x onerror=alert(1)>',
  '</style><img src=x onerror=alert(1)>',
  '}</style>*{display:none}',
  '</title><img src=x onerror=alert(1)>',
  '</textarea></select></option><b>',
  '</li></ul></form></main></body><b>',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  ']]><script>alert(1)</script>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e "x">]>&e;',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<base href=//evil.example><meta http-equiv=refresh content=0>',
  '<math><mtext><table><mglyph><style><img>',
  '<template><slot></template><noscript><p title="</noscript><b>">',
  '\u0024{alert(1)} {{constructor.constructor("alert(1)")()}}',
  '\u0000<img src=x\u0000 onerror=alert(1)>',
  '\u2028</script>\u2029<b>',
  '\u202e<b>\u2066\ufeff',
  '＜script＞alert(1)＜/script＞',
  '<img src=x onerror=alert(1)//',
  '\\"><script>alert(1)</script>\\',
];

/** What is no text in a pack, but a name, a reference or a date. */
const structural = new Set('$schema id language publishedOn date voice status kind points pairs'.split(' '));

const maxCharacters = (key: string) =>
  key === 'unit' ? 40 : ['start', 'end', 'prefix', 'suffix'].includes(key) ? 120 : 400;

/** The ferry's pack with the same words in every field that holds text; a number behind them keeps them apart. */
export function packOf(words: string, id: string): UnparsedPack {
  return ferryWith((pack) => {
    const questions = structuredClone(pack.questions);
    Object.assign(pack, replaceTexts(pack, numbered(words), ''), { id, title: words, summary: words });
    pack.contact = `https://a.example/${words}`;
    pack.article.url = `https://a.example/${words}`;
    pack.article.title = words;
    pack.article.authors = [words];
    // Reports alone: a claim's voice would have to be named in each prompt.
    for (const { points } of pack.sections) for (const point of points) point.status = 'report';
    pack.corrections = [{ date: '2026-03-03', note: words }];
    pack.terms = [{ term: words.slice(0, 60), meaning: words }];
    pack.timeline = [{ date: '2026-02', label: words, points: ['vote'] }];
    for (const [index, question] of pack.questions.entries()) {
      const was = questions[index];
      if (was.kind === 'blank') {
        question.text = `${words} {1} {2}`;
        for (const { choices, accepted } of question.blanks) if (choices) accepted.splice(0, Infinity, choices[0]);
      }
      if (was.kind === 'match') question.pairs = was.pairs;
      if (was.kind === 'sort')
        question.items.forEach((item: UnparsedPack, at: number) => {
          item.heading = was.items[at].heading;
        });
    }
  });
}

/** Text of at most so many characters, another one each time. */
type Text = (maxCharacters: number) => string;

function numbered(words: string): Text {
  let count = 0;
  return (maxCharacters) => {
    const number = ` ${++count}`;
    return words.slice(0, maxCharacters - number.length) + number;
  };
}

function replaceTexts(value: unknown, text: Text, key: string): unknown {
  if (typeof value === 'string') return structural.has(key) ? value : text(maxCharacters(key));
  if (Array.isArray(value)) return value.map((each) => replaceTexts(each, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replaceTexts(each, text, name)]));
}
