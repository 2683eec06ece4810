// npm run screenshots: every page and state, at a phone's and a desk's width, light and dark, into screenshots/; README's picture; and those of docs/rooms.md.
import { mkdir, readFile, rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../test/browser/launch.ts';
import { takeRoomPictures } from './room-pictures.ts';
import { bundleWorker, startRuntime } from './runtime.ts';

const FOLDER = 'screenshots';
const FERRY = 'content/articles/harbour-ferry.txt';

/** The picture on README's first screen, from the real page. */
async function takePicture() {
  const page = await browser.newPage({ viewport: { width: 640, height: 800 }, deviceScaleFactor: 2 });
  await moments.wrong?.(page, runtime.url.origin);
  await page.locator('.quiz').screenshot({ path: 'docs/picture.png' });
  await page.close();
}

const moments: Record<string, (page: Page, origin: string) => Promise<unknown>> = {
  catalogue: (page, origin) => page.goto(`${origin}/`),
  reading: (page, origin) => page.goto(`${origin}/a/russia-ceasefire-demands`),
  wrong: async (page, origin) => {
    await page.goto(`${origin}/a/russia-ceasefire-demands`);
    await page.getByLabel(/Ceasefires only/).check();
    await page.getByRole('button', { name: 'Check', exact: true }).click();
  },
  partly: async (page, origin) => {
    await page.goto(`${origin}/embed/harbour-ferry?view=quiz`);
    await page.getByRole('button', { name: 'Next question' }).click();
    await page.getByLabel(/600,000/).check();
    await page.getByRole('button', { name: 'Check', exact: true }).click();
  },
  demo: async (page, origin) => {
    await page.goto(`${origin}/demo`);
    // On a phone it stands below the article, and starts when a reader comes near.
    await page.locator('readback-widget').first().scrollIntoViewIfNeeded();
    await page.locator('#point-vote').getByRole('button', { name: 'Show in the article' }).click();
    await page.waitForFunction(() => CSS.highlights.size > 0);
  },
  snippet: async (page, origin) => {
    await page.goto(`${origin}/`);
    await page.getByText('Put it beside an article').first().click();
  },
  kept: (page, origin) => page.goto(`${origin}/review#keep=harbour-ferry/q-why,harbour-ferry/q-stand`),
  review: async (page, origin) => {
    await page.goto(`${origin}/review#keep=harbour-ferry/q-why,harbour-ferry/q-stand,no-such-pack/q-why`);
    await page.locator('.note').waitFor();
    await page.clock.setFixedTime(Date.now() + 24 * 60 * 60 * 1000);
    await page.reload();
    await page.getByLabel(/The road around/).check();
    await page.getByRole('button', { name: 'Check', exact: true }).click();
  },
  studio: (page, origin) => page.goto(`${origin}/studio`),
  drafted: async (page, origin) => {
    await page.goto(`${origin}/studio`);
    await page.getByLabel('The article, as text or as HTML').fill(await readFile(FERRY, 'utf8'));
    await page.getByRole('button', { name: 'Draft a pack from it' }).click();
    await page.getByText('Key points', { exact: true }).first().click();
    await page.getByText(/^Section 1:/).click();
  },
  class: async (page, origin) => {
    await page.goto(`${origin}/a/harbour-ferry`);
    await page.getByRole('button', { name: 'Use in class' }).click();
    await page.locator('.join-card').waitFor();
  },
  missing: (page, origin) => page.goto(`${origin}/a/harbour-fery`),
};

await bundleWorker();
const runtime = await startRuntime({
  host: '127.0.0.1',
  port: 0,
  stateFolder: null,
  settings: { ROOM_KEY: 'for trying out' },
});
const browser = await launchBrowser();
try {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER);
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
      for (const [name, reach] of Object.entries(moments)) {
        const page = await context.newPage();
        await reach(page, runtime.url.origin);
        await page.screenshot({ path: `${FOLDER}/${name}-${width}-${colorScheme}.png`, fullPage: true });
        await page.close();
      }
      await context.close();
    }
  }
  await takePicture();
  await takeRoomPictures(browser, runtime.url.origin);
} finally {
  await browser.close();
  await runtime.stop();
}
console.log(`Look at ${FOLDER}/.`);
