import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { trimTrailingSlash } from 'hono/trailing-slash';
import { answerProblem } from './http/answer-problem.tsx';
import { apiRoutes } from './routes/api.ts';
import { catalogueRoutes } from './routes/catalogue.tsx';
import { demoRoutes } from './routes/demo.tsx';
import { exportRoutes } from './routes/exports.tsx';
import { healthRoutes } from './routes/health.ts';
import { reviewRoutes } from './routes/review.ts';
import { widgetPageRoutes } from './routes/widget-pages.ts';
import { worksheetRoutes } from './routes/worksheet.tsx';
import type { PackShelf } from './shelf/pack-shelf.ts';

/** All that the Worker answers, given the shelf that its packs lie on. */
export function createApp(shelf: PackShelf): Hono {
  const app = new Hono();
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, allow) => answerProblem(c, { kind: 'method-not-allowed', allow }),
    }),
  );
  app.use(trimTrailingSlash());
  app.route('/', catalogueRoutes(shelf));
  app.route('/', widgetPageRoutes(shelf));
  app.route('/', exportRoutes(shelf));
  app.route('/', worksheetRoutes(shelf));
  app.route('/', apiRoutes(shelf));
  app.route('/', demoRoutes(shelf));
  app.route('/', reviewRoutes());
  app.route('/', healthRoutes());
  // Browsers ask for it beside whatever they open that has no icon of its own.
  app.get('/favicon.ico', (c) => c.redirect('/favicon.svg', 301));
  app.notFound((c) => answerProblem(c, { kind: 'not-found' }));
  app.onError((error, c) => {
    console.error(JSON.stringify({ event: 'unhandled', path: c.req.path, error: error.stack ?? String(error) }));
    return answerProblem(c, { kind: 'internal' });
  });
  return app;
}
