// A site to visit: the built program with its demonstration, or a few static pages for the harness's own test.
//
// The demonstration is filled once for each build and copied for each journey file, so that files do not see
// each other's ballots and filling it is paid once. `PARVIS_BIN` names another program, `PARVIS_SITE` a site
// that runs already.

import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const output = join(root, 'e2e/output');
const seconds = 1000;

/** Starts `parvis demo` on a copy of the filled demonstration. */
export async function startParvis() {
  if (process.env.PARVIS_SITE) return { origin: process.env.PARVIS_SITE, stop: async () => {} };
  const program = process.env.PARVIS_BIN ?? join(root, 'target/debug/parvis');
  if (!existsSync(program)) throw new Error(`${program} is not built: cargo build -p parvis-app`);
  const filled = await filledDemonstration(program);
  const data = mkdtempSync(join(tmpdir(), 'parvis-journeys-'));
  cpSync(filled, data, { recursive: true });
  const running = await run(program, data);
  const stop = async () => {
    await running.stop();
    rmSync(data, { recursive: true, force: true });
  };
  return { origin: running.origin, stop };
}

/** The folder of a demonstration filled by exactly this program, at most six hours ago. */
async function filledDemonstration(program) {
  const folder = join(output, 'filled');
  const stamp = join(output, 'filled.json');
  const { mtimeMs, size } = statSync(program);
  const built = JSON.stringify({ mtimeMs, size });
  const fresh = existsSync(stamp) && Date.now() - statSync(stamp).mtimeMs < 6 * 3600 * seconds;
  if (fresh && readFileSync(stamp, 'utf8') === built) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const begun = Date.now();
  const running = await run(program, folder);
  await running.stop();
  writeFileSync(stamp, built);
  console.log(`demonstration filled in ${Math.round((Date.now() - begun) / seconds)} s`);
  return folder;
}

async function run(program, data) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn(program, ['demo', '--listen', `127.0.0.1:${port}`, '--data', data], { cwd: root });
  // A journey that is interrupted leaves no server behind.
  process.once('exit', () => child.kill('SIGKILL'));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  let said = '';
  let ended = false;
  const hear = (chunk) => (said = (said + chunk).slice(-8000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const over = new Promise((done) => child.once('exit', () => done((ended = true))));
  const stop = async () => {
    child.kill('SIGTERM');
    const hard = setTimeout(() => child.kill('SIGKILL'), 15 * seconds);
    await over;
    clearTimeout(hard);
  };
  const limit = Date.now() + 180 * seconds;
  while (!(await answers(`${origin}/`))) {
    if (ended || Date.now() > limit) {
      await stop();
      throw new Error(`parvis demo ${ended ? 'ended' : 'did not answer'}; it said:\n${said}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return { origin, stop };
}

async function answers(url) {
  return fetch(url, { redirect: 'manual' }).then((response) => response.status < 500, () => false);
}

function freePort() {
  return new Promise((done) => {
    const socket = createSocket().listen(0, '127.0.0.1', () => {
      const { port } = socket.address();
      socket.close(() => done(port));
    });
  });
}

/** Static pages: `{ '/path': html or { status, headers, body } }`. */
export function startStatic(pages) {
  const csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'";
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url, 'http://x').pathname];
    const { status = 200, headers = {}, body } = typeof page === 'string' ? { body: page } : (page ?? { status: 404, body: 'Cette page n’existe pas.' });
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': csp, ...headers });
    response.end(body);
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const stop = () => new Promise((closed) => (server.close(closed), server.closeAllConnections()));
      done({ origin: `http://localhost:${server.address().port}`, stop });
    });
  });
}
