import fc from 'fast-check';

export interface FuzzRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer | null;
}

/** What a URL may hold, byte by byte: node sends no others. */
const urlJunk = fc.string({
  unit: fc.constantFrom(
    ...'%2fF0aAe.-_~!$&\'()*+,;=:@/?#[]{}|\\^`"<>éÿ'.split(''),
    '%00',
    '%ff',
    '%c3',
    '%2e%2e',
    '%u0041',
    '%0d%0a',
  ),
  maxLength: 40,
});

/** Escaped, half escaped or not at all. */
const urlWord = fc.oneof(
  fc.constantFrom(
    'harbour-ferry',
    'russia-ceasefire-demands',
    'harbour-fery',
    '_catalogue',
    '__proto__',
    'constructor',
    '..',
  ),
  urlJunk,
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constant('x'.repeat(3000)),
);

const template = fc.constantFrom(
  ...[
    '/',
    '/a/*',
    '/a/*/',
    '/embed/*',
    '/api/v1/packs',
    '/api/v1/packs/*',
    '/api/v1/packs/*/tally',
    '/oembed',
    '/demo',
  ],
  ...[
    '/privacy',
    '/healthz',
    '/schema/pack.json',
    '/embed.js',
    '/_packs/*.json',
    '/_packs/_articles/*.txt',
    '/assets/*',
  ],
  ...['/favicon.ico', '/favicon.svg', '/*', '/a/*/*', '//*', '/api/*', '/embed'],
);

const ourAddress = fc.constantFrom(
  'http://HOST/a/harbour-ferry',
  'http://HOST/embed/harbour-ferry?view=quiz',
  'http://HOST/',
  '//HOST',
  'javascript:1',
);

const parameter = fc.tuple(
  fc.constantFrom('q', 'page', 'lang', 'view', 'theme', 'url', 'format', 'maxwidth', 'maxheight', '__proto__', ''),
  fc.oneof(
    urlWord,
    ourAddress.map(encodeURIComponent),
    fc.constantFrom('json', 'xml', '0', '1', '-1', '1e9', 'NaN', '9'.repeat(30)),
  ),
);

const query = fc.oneof(
  fc.constant(''),
  fc.array(parameter, { maxLength: 5 }).map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
  urlJunk.map((junk) => `?${junk}`),
);

const headerJunk = fc.string({
  unit: fc.constantFrom(...' \t!"#%&\'()*,/:;<=>?@[]{}azAZ09é'.split('')),
  maxLength: 60,
});

const headers = fc.dictionary(
  fc.constantFrom(
    ...[
      'accept',
      'accept-language',
      'authorization',
      'cookie',
      'if-match',
      'if-modified-since',
      'if-none-match',
      'origin',
    ],
    ...[
      'range',
      'referer',
      'user-agent',
      'x-forwarded-for',
      'cf-connecting-ip',
      'sec-fetch-mode',
      'x-http-method-override',
    ],
  ),
  fc.oneof(
    headerJunk,
    fc.constantFrom('*', 'null', 'bytes=0-1,5-', 'W/"x"', '::1', '1.2.3.4', 'https://a.example', 'é'.repeat(200)),
  ),
  { maxKeys: 4 },
);

const answer = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(['b'], ['b', 'b'], true, 400, -0, 1e308, '', { 1: '4', 2: 'June' }, { empty: 'mayor' }, [
    'i1',
    'i2',
    'i3',
    'i4',
  ]),
);
const question = fc.constantFrom(
  ...['q-why', 'q-figures', 'q-empty', 'q-who', 'q-order', 'q-stand', 'q-dates', 'q-number', 'q-recall'],
  ...['constructor', '__proto__', 'toString', ''],
);

/** Attempts, right but for something or wholly wrong. */
const attempt = fc
  .record(
    {
      id: fc.oneof(fc.uuid(), fc.jsonValue({ maxDepth: 1 })),
      answers: fc.oneof(
        fc.array(fc.tuple(question, answer), { maxLength: 9 }).map((pairs) => Object.fromEntries(pairs)),
        fc.jsonValue({ maxDepth: 2 }),
      ),
    },
    { requiredKeys: [] },
  )
  .map((candidate) => JSON.stringify(candidate));

/** One that is counted. */
const goodAttempt = fc.uuid().map((id) => JSON.stringify({ id, answers: { 'q-why': ['b'], 'q-number': 400 } }));

const form = fc
  .array(
    fc.tuple(
      fc.oneof(question, fc.constantFrom('.check', '.go', 'q-who.empty', 'q-dates.1')),
      fc.oneof(urlJunk, fc.constantFrom('a', 'b', 'true', 'q-why')),
    ),
    { maxLength: 9 },
  )
  .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));

const text = fc.oneof(
  { weight: 4, arbitrary: form },
  { weight: 4, arbitrary: attempt },
  { weight: 2, arbitrary: goodAttempt },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...['', '{', '[]', 'null', '"', '\ufeff{}', '{"id":', '['.repeat(9000), `{"answers":${'{"a":'.repeat(5000)}`],
      '--x\r\nContent-Disposition: form-data; name="q-why"\r\n\r\nb\r\n--x--\r\n',
    ),
  },
  { weight: 1, arbitrary: fc.constant('x'.repeat(70_000)) },
);

const body = fc.oneof(
  { weight: 5, arbitrary: text.map((content) => Buffer.from(content)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 1, arbitrary: text.map((content) => Buffer.from(content, 'utf16le')) },
);

const contentType = fc.constantFrom(
  ...[
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'application/json',
    'text/plain',
  ],
  ...['text/plain; charset=utf-16', '', 'multipart/form-data; boundary="', 'é/é'],
);

const reading = fc
  .tuple(fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'DELETE', 'PATCH'), template, urlWord, query, headers)
  .map(([method, path, word, asked, given]) => ({
    method,
    path: path.replaceAll('*', word) + asked,
    headers: given,
    body: null,
  }));

const writing = fc
  .tuple(
    fc.constantFrom(
      '/a/*',
      '/embed/*',
      '/api/v1/packs/*/attempts',
      '/api/v1/packs/harbour-ferry/attempts',
      '/oembed',
      '/',
    ),
    ...([urlWord, query, headers, contentType, fc.nat(500)] as const),
    body,
  )
  .map(([path, word, asked, given, type, sender, sent]) => ({
    method: 'POST',
    path: path.replaceAll('*', word) + asked,
    // Mostly from somebody new, so that the limit does not keep it from what lies behind.
    headers: { 'cf-connecting-ip': `10.1.${sender % 250}.${sender % 7}`, ...given, 'content-type': type },
    body: sent,
  }));

/** Anything that a browser, a crawler or an attacker may send; `HOST` stands for the host that it is sent to. */
export const anyRequest: fc.Arbitrary<FuzzRequest> = fc.oneof(
  { weight: 3, arbitrary: reading },
  { weight: 1, arbitrary: writing },
);
