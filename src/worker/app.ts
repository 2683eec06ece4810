import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { routePath } from 'hono/route';
import { trimTrailingSlash } from 'hono/trailing-slash';
import type { RoomBindings } from './env.ts';
import { answerProblem } from './http/answer-problem.tsx';
import { apiHeaders } from './http/api-headers.ts';
import type { EmbedOrigins } from './http/embed-origins.ts';
import { logEvent } from './http/log-event.ts';
import type { RateLimit } from './http/rate-limit.ts';
import { apiRoutes } from './routes/api.ts';
import { catalogueRoutes } from './routes/catalogue.tsx';
import { demoRoutes } from './routes/demo.tsx';
import { exportRoutes } from './routes/exports.tsx';
import { healthRoutes } from './routes/health.ts';
import { oembedRoutes } from './routes/oembed.ts';
import { privacyRoutes } from './routes/privacy.tsx';
import { reviewRoutes } from './routes/review.ts';
import { roomPageRoutes } from './routes/room-pages.ts';
import { roomRoutes } from './routes/rooms.ts';
import { studioRoutes } from './routes/studio.ts';
import { tallyRoutes } from './routes/tally.ts';
import { widgetPageRoutes } from './routes/widget-pages.ts';
import { worksheetRoutes } from './routes/worksheet.tsx';
import type { PackShelf } from './shelf/pack-shelf.ts';
import type { Tallies } from './tally/tallies.ts';

export interface AppServices {
  shelf: PackShelf;
  tallies: Tallies;
  attemptLimit: RateLimit;
  senderSalt: string;
  embedOrigins: EmbedOrigins;
  rooms: RoomBindings;
}

/** All that the Worker answers, given what it is bound to. */
export function createApp({ shelf, embedOrigins, rooms, ...tally }: AppServices): Hono {
  const app = new Hono();
  app.use('/api/*', apiHeaders(embedOrigins));
  // Servers ask it, and any of them may know how we are embedded.
  app.use('/oembed', apiHeaders('any'));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, allow) => answerProblem(c, { kind: 'method-not-allowed', allow }),
    }),
  );
  app.use(trimTrailingSlash());
  app.route('/', catalogueRoutes(shelf));
  app.route('/', widgetPageRoutes(shelf, embedOrigins));
  app.route('/', exportRoutes(shelf));
  app.route('/', worksheetRoutes(shelf));
  app.route('/', apiRoutes(shelf));
  app.route('/', tallyRoutes({ shelf, ...tally }));
  app.route('/', oembedRoutes(shelf));
  app.route('/', demoRoutes(shelf));
  app.route('/', reviewRoutes());
  app.route('/', studioRoutes());
  app.route('/', roomRoutes({ shelf, rooms, senderSalt: tally.senderSalt }));
  app.route('/', roomPageRoutes({ shelf, rooms, senderSalt: tally.senderSalt }));
  app.route('/', privacyRoutes());
  app.route('/', healthRoutes());
  // Browsers ask for it beside whatever they open that has no icon of its own.
  app.get('/favicon.ico', (c) => c.redirect('/favicon.svg', 301));
  app.notFound((c) => answerProblem(c, { kind: 'not-found' }));
  app.onError((error, c) => {
    logEvent({ event: 'unhandled', route: routePath(c, -1), error });
    return answerProblem(c, { kind: 'internal' });
  });
  return app;
}
