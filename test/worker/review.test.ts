import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';

const askIn = (acceptLanguage: string, path = '/review') =>
  ask(path, { headers: { 'Accept-Language': acceptLanguage } });

describe('the page of a reader’s own review', () => {
  test('forbids what it does not need, and is kept out of search', async () => {
    const response = await ask('/review');
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    const html = await response.text();
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/<[^>]+\s(?:style|on\w+)=/);
  });

  test.each([
    { wanted: 'ar', language: 'ar', why: 'the language that is preferred' },
    { wanted: 'pt-BR,pt;q=0.9,en;q=0.8', language: 'pt', why: 'a language for a region of it' },
    { wanted: 'sw, en;q=0.5, vi;q=0.9', language: 'vi', why: 'the best of those that it speaks' },
    { wanted: 'de;q=0, sw', language: 'en', why: 'English where none is left' },
    { wanted: '*', language: 'en', why: 'English to whom any will do' },
    { wanted: '<script>', language: 'en', why: 'English to nonsense' },
  ])('speaks $why: $wanted', async ({ wanted, language }) => {
    const response = await askIn(wanted);
    expect(response.headers.get('Vary')).toContain('Accept-Language');
    expect(await response.text()).toContain(`<html lang="${language}"`);
  });

  test('speaks what its address asks for, whatever the browser prefers', async () => {
    const html = await (await askIn('de', '/review?lang=ar')).text();
    expect(html).toContain('<html lang="ar" dir="rtl"');
    expect(html).toContain('المراجعة');
  });

  test('is another page in another language to who has it', async () => {
    const etag = (await askIn('de')).headers.get('ETag') ?? '';
    const headers = { 'If-None-Match': etag };
    expect((await ask('/review', { headers: { ...headers, 'Accept-Language': 'de' } })).status).toBe(304);
    expect((await ask('/review', { headers: { ...headers, 'Accept-Language': 'fr' } })).status).toBe(200);
  });
});
