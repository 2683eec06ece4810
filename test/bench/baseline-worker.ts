import { Hono } from 'hono';

/** Written by the bench. */
declare const BODY: string;

const body = BODY;

export default new Hono().get('/', (c) => c.html(body));
