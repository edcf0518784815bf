// What a first visit may cost: bytes over the wire, requests, script.

import assert from 'node:assert';
import { openContext } from './browser.mjs';

/** The project's limits for a page without a map. */
export const limits = { bytes: 150_000, script: 100_000, requests: 15 };

/** Visits `path` with an empty cache and fails when it costs more than allowed. Returns what it cost. */
export async function budget(browser, origin, path, allowed = limits) {
  const { context, log } = await openContext(browser, origin);
  try {
    const page = await context.newPage();
    await page.goto(path, { waitUntil: 'networkidle' });
    const cost = await costOf(log);
    const over = Object.keys(allowed).filter((name) => cost[name] > allowed[name]);
    const detail = cost.each.map(({ url, bytes }) => `  ${bytes} ${url}`).join('\n');
    assert.deepEqual(over, [], `${path} costs ${cost.bytes} bytes, ${cost.script} of script, ${cost.requests} requests\n${detail}`);
    return cost;
  } finally {
    await context.close();
  }
}

async function costOf(log) {
  const each = [];
  for (const { url, type, request } of log.requests) {
    if (!/^https?:/.test(url)) continue;
    const sizes = await request.sizes().catch(() => ({ responseBodySize: 0, responseHeadersSize: 0 }));
    each.push({ url, type, bytes: sizes.responseBodySize + sizes.responseHeadersSize });
  }
  const total = (rows) => rows.reduce((sum, row) => sum + row.bytes, 0);
  return { each, requests: each.length, bytes: total(each), script: total(each.filter((row) => row.type === 'script')) };
}
