import type { Browser, CDPSession, Page } from 'playwright-core';
import { whenQuiet } from './quiet.ts';

/** Slow 4G and a phone's processor, as Lighthouse throttles them. */
const SLOW = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOWER_CPU = 4;

export interface PageLoad {
  requests: number;
  /** As transferred, headers included. */
  bytes: number;
  /** Of these, what scripts took. */
  scriptBytes: number;
  foreignRequests: number;
  cookies: number;
  layoutShift: number;
  longTasks: number;
  /** The longest task, in milliseconds. */
  longestMillis: number;
}

export interface Press {
  /** What a reader presses to choose. */
  option: string;
  /** What a reader presses then; absent: choosing is all there is. */
  check?: string;
  /** There once our code has taken over, so that Check is answered by it. */
  live?: string;
  /** There once the press has taken effect. */
  answered: string;
}

export interface PressTimes {
  /** From the start of navigation until the option can be hit, in milliseconds. */
  chosenMillis: number;
  answeredMillis: number;
}

async function openPage(browser: Browser): Promise<{ page: Page; devtools: CDPSession }> {
  await whenQuiet();
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...SLOW });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
  return { page, devtools };
}

/** Loads the page, leaves it alone, and tells what it took; of requests, those to the origin that is measured. */
export async function loadPage(browser: Browser, url: string, measured = new URL(url).origin): Promise<PageLoad> {
  const { page, devtools } = await openPage(browser);
  const urls = new Map<string, URL>();
  const load = { requests: 0, bytes: 0, scriptBytes: 0, foreignRequests: 0 };
  const page_ = new URL(url).origin;
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const url = new URL(request.url);
    const { origin, protocol } = url;
    if (!protocol.startsWith('http')) return;
    urls.set(requestId, url);
    if (origin === measured) load.requests++;
    else if (origin !== page_) load.foreignRequests++;
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId);
    if (url?.origin !== measured) return;
    load.bytes += encodedDataLength;
    if (url.pathname.endsWith('.js')) load.scriptBytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const seen = { shift: 0, tasks: [] as number[] };
    Object.assign(window, { seen });
    const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    observe('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
      if (!hadRecentInput) seen.shift += value;
    });
    observe('longtask', (entry) => seen.tasks.push(entry.duration));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => (window as unknown as { seen: { shift: number; tasks: number[] } }).seen);
  const cookies = (await page.context().cookies()).length;
  await page.context().close();
  return {
    ...load,
    cookies,
    layoutShift: seen.shift,
    longTasks: seen.tasks.length,
    longestMillis: Math.max(0, ...seen.tasks),
  };
}

/** Presses the first option as soon as it can be hit, then Check as soon as our code answers it. */
export async function pressInPage(browser: Browser, url: string, press: Press): Promise<PressTimes> {
  const { page, devtools } = await openPage(browser);
  const times: Partial<PressTimes> = {};
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  await page.exposeBinding('benchPress', (_source, x: number, y: number) =>
    ['mousePressed', 'mouseReleased'].reduce(
      (before, type) =>
        before.then(() =>
          devtools
            .send('Input.dispatchMouseEvent', { type: type as 'mousePressed', x, y, button: 'left', clickCount: 1 })
            .then(() => {}),
        ),
      Promise.resolve(),
    ),
  );
  await page.exposeBinding('benchTell', (_source, name: keyof PressTimes, millis: number) => {
    times[name] ??= millis;
    if (name === 'answeredMillis') finish();
  });
  await page.addInitScript(watch, press);
  await page.goto(url, { waitUntil: 'commit' });
  await finished;
  await page.context().close();
  return times as PressTimes;
}

/** Runs in the page, once for each frame that it paints. */
function watch({ option, check, live, answered }: Press) {
  const { benchPress, benchTell } = window as unknown as {
    benchPress(x: number, y: number): void;
    benchTell(name: string, millis: number): void;
  };
  const find = (selector: string, root: ParentNode = document): Element | null => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const element of root.querySelectorAll('readback-widget')) {
      const inside = element.shadowRoot && find(selector, element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const pointOf = (element: Element): [number, number] | null => {
    let box = element.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight) {
      element.scrollIntoView({ block: 'center' });
      box = element.getBoundingClientRect();
    }
    const [x, y] = [box.left + Math.min(24, box.width / 2), box.top + box.height / 2];
    const hit = (element.getRootNode() as Document).elementFromPoint(x, y);
    return hit && (element === hit || element.contains(hit)) ? [x, y] : null;
  };
  // Each target is pressed again only where nothing came of the first press.
  const pressed = new Map<Element, number>();
  const aim = (element: Element | null): boolean => {
    const point = element && pointOf(element);
    if (element && point && performance.now() - (pressed.get(element) ?? -1000) > 200) {
      pressed.set(element, performance.now());
      benchPress(...point);
    }
    return point !== null;
  };
  let isTold = false;
  const tick = () => {
    if (find(answered)) return benchTell('answeredMillis', performance.now());
    requestAnimationFrame(tick);
    if (!document.body) return;
    const isChosen = find(`${option}:has(:checked)`) !== null;
    if (!isChosen) {
      if (aim(find(option)) && !isTold) {
        isTold = true;
        benchTell('chosenMillis', performance.now());
      }
    } else if (check && (!live || find(live))) aim(find(check));
  };
  requestAnimationFrame(tick);
}
