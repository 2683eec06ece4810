import { describe, expect, inject, test } from 'vitest';
import { directionOf, languages, roomCatalogues } from '../../../src/widget/index.ts';
import { makeRoom, newAddress } from './room-client.ts';

const origin = inject('origin');
const read = async (path: string, headers: Record<string, string> = {}) =>
  (await fetch(new URL(path, origin), { headers })).text();

describe.each(languages)('in %s', (language) => {
  const words = roomCatalogues[language];
  const html = `<html lang="${language}"${directionOf(language) === 'rtl' ? ' dir="rtl"' : ''}`;

  test('the button below an article opens the class in the language that the article was read in', async () => {
    const page = await read(`/a/harbour-ferry?lang=${language}`);
    const [, action = ''] = /<form[^>]* action="([^"]*\/class[^"]*)"/.exec(page) ?? [];
    const init = { method: 'POST', redirect: 'manual', headers: { 'CF-Connecting-IP': newAddress() } } as const;
    const made = await fetch(new URL(action, origin), init);
    expect(made.status).toBe(303);
    const address = made.headers.get('Location') ?? '';
    expect(new URL(address, origin).searchParams.get('lang')).toBe(language);
    const host = await read(address);
    expect(host).toContain(html);
    expect(host).toContain(`<title>${words.host} – Readback</title>`);
    expect(host).toContain(`/${language}/class.js`);
  });

  test('a student’s page speaks what their browser does', async () => {
    const { code } = await makeRoom(origin);
    for (const path of ['/room', `/room/${code}`]) {
      const page = await read(path, { 'Accept-Language': language });
      expect(page).toContain(html);
      expect(page).toContain(`<h1>${words.joinTitle}</h1>`);
    }
  });
});
