// Headless Chromium, and contexts that write down what they request and what goes wrong.
//
// Each context is one person's browser: French, Paris time, nothing shared with another. What it requested and
// complained about is kept, so that a journey can end by asserting that nothing foreign was called.

import { chromium } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Starts the system's Chromium (`PARVIS_CHROMIUM`, else /usr/bin/chromium). */
export function launch() {
  const executablePath = process.env.PARVIS_CHROMIUM ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: quiet });
}

export const desktop = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

/** A fresh browser context of one person. `options` are Playwright's. */
export async function openContext(browser, origin, options = {}) {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: desktop,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(10_000);
  return { context, log: watch(context) };
}

/** Writes down every request and every complaint of a context. */
function watch(context) {
  const log = { requests: [], complaints: [] };
  context.on('request', (request) => log.requests.push({ url: request.url(), type: request.resourceType(), request }));
  context.on('response', (response) => {
    const kind = response.request().resourceType();
    if (response.status() >= 400 && kind !== 'document' && kind !== 'fetch' && kind !== 'xhr') {
      log.complaints.push(`${response.status()} for ${response.url()}`);
    }
  });
  context.on('console', (message) => {
    const aboutStatus = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !aboutStatus) log.complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => log.complaints.push(`script: ${error.error().message}`));
  return log;
}

/** Requests of a log that left the site. */
export function foreign(log, origin) {
  const elsewhere = (url) => /^(https?|wss?):/.test(url) && new URL(url).origin !== origin;
  return [...new Set(log.requests.map((entry) => entry.url).filter(elsewhere))];
}
