// The accessibility audit: axe-core in the page, everything on, nothing tolerated.
//
// axe covers only part of WCAG and RGAA; it is a floor. A page whose scripts are off is audited as the same HTML
// at the same address in a context with scripts, since axe is a script itself.

import { AssertionError } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];
const options = {
  runOnly: { type: 'tag', values: tags },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** Fails with a readable list unless axe finds nothing. */
export async function audit(page) {
  const violations = await violationsOf(page);
  if (violations.length === 0) return;
  const message = `accessibility of ${page.url()}\n${violations.map(describe).join('\n')}`;
  throw new AssertionError({ message, actual: violations.map((violation) => violation.id), expected: [] });
}

/** What axe finds on the page as it stands now. */
export async function violationsOf(page) {
  if (page.context().scriptOff) return sameWithScripts(page);
  await page.evaluate(axe);
  return page.evaluate((given) => globalThis.axe.run(document, given).then((result) => result.violations), options);
}

async function sameWithScripts(page) {
  const html = await page.content();
  const context = await page.context().browser().newContext({ viewport: page.viewportSize(), locale: 'fr-FR' });
  try {
    const twin = await context.newPage();
    const url = page.url();
    const answer = (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    await twin.route((asked) => asked.href === url, answer);
    await twin.goto(url);
    return await violationsOf(twin);
  } finally {
    await context.close();
  }
}

function describe({ id, impact, help, helpUrl, nodes }) {
  const places = nodes.slice(0, 5).map((node) => {
    const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ');
    return `    ${node.target.join(' ')}\n      ${node.html.slice(0, 160)}\n      ${why}`;
  });
  const more = nodes.length > 5 ? [`    and ${nodes.length - 5} more`] : [];
  return [`  ${id} (${impact}): ${help} <${helpUrl}>`, ...places, ...more].join('\n');
}
