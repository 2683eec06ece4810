import { describe, expect, test } from 'vitest';
import { catalogues, directionOf, type Language, languages, siteCatalogues } from '../../src/widget/index.ts';
import { ask } from './ask.ts';

const tongueOf = (html: string) => /<html lang="([a-z]+)" dir="([a-z]+)">/.exec(html)?.slice(1);
const tongue = (language: Language) => [language, directionOf(language)];
const visit = async (path: string, language?: string) => {
  const response = await ask(path, { ...(language && { headers: { 'Accept-Language': language } }) });
  return { response, html: await response.text() };
};

describe.each(languages)('for a reader of %s', (language) => {
  const { privacyMessages, problemMessages } = siteCatalogues[language];

  test('what is kept is said in it, with the limits that hold', async () => {
    const { html } = await visit(`/privacy?lang=${language}`);
    expect(tongueOf(html)).toEqual(tongue(language));
    expect(html).toContain(`<title>${privacyMessages.title}</title>`);
    const { kept } = privacyMessages;
    for (const said of [
      kept.counts.howLong(20),
      kept.attempts.howLong(48),
      kept.lesson.howLong(24),
      kept.progress.howLong(catalogues[language].laterMessages.forget),
      privacyMessages.requests,
    ]) {
      expect(html).toContain(said);
    }
  });

  test('that page is one step away from a reading page', async () => {
    const { html } = await visit(`/a/harbour-ferry?lang=${language}`);
    expect(html).toContain(`<a href="/privacy?lang=${language}">${catalogues[language].pageMessages.privacy}</a>`);
  });

  test('what is missing is said in it', async () => {
    const { response, html } = await visit(`/a/harbour-fery?lang=${language}`);
    expect(response.status).toBe(404);
    expect(tongueOf(html)).toEqual(tongue(language));
    expect(html).toContain(problemMessages.packNotFound.title);
    expect(html).toContain(problemMessages.packNotFound.detail('harbour-fery'));
    expect(html).toContain(problemMessages.near);
    expect(html).toContain(`href="/a/harbour-ferry?lang=${language}"`);
  });
});

test('a page of ours speaks the browser’s language where none is asked for, and tells caches so', async () => {
  const { response, html } = await visit('/privacy', 'cy, vi-VN;q=0.9, en;q=0.5');
  expect(tongueOf(html)).toEqual(['vi', 'ltr']);
  expect(response.headers.get('Vary')).toBe('Accept-Language');
  expect(response.headers.get('Cache-Control')).toBe('public, max-age=60, must-revalidate');
  const inEnglish = await visit('/privacy', 'cy');
  expect(tongueOf(inEnglish.html)).toEqual(['en', 'ltr']);
  expect(inEnglish.response.headers.get('ETag')).not.toBe(response.headers.get('ETag'));
  const missing = await visit('/nowhere', 'ar');
  expect(tongueOf(missing.html)).toEqual(['ar', 'rtl']);
  expect(missing.response.headers.get('Cache-Control')).toBe('no-store');
});

test('what programs read is the same for all', async () => {
  const { html } = await visit('/api/v1/packs/nothing?lang=vi', 'vi');
  expect(JSON.parse(html)).toMatchObject({ title: 'There is no such pack' });
});

test('a frame without its pack leads to where a frame may go', async () => {
  const { html } = await visit('/embed/harbour-fery?lang=de');
  expect(html).toContain('href="/embed/harbour-ferry?lang=de"');
  expect(html).toContain('<a href="/" hreflang="en" target="_blank" rel="noopener">');
});
