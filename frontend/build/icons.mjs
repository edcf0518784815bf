// The icons named in icons.txt: what stands inside their <svg>, to be inlined by the server.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { paths } from "./inputs.mjs";

export function readIcons() {
  return readFileSync(join(paths.frontend, "icons.txt"), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((name) => ({ name, body: bodyOf(name) }));
}

function bodyOf(name) {
  const source = readFileSync(join(paths.modules, `lucide-static/icons/${name}.svg`), "utf8");
  const body = source.match(/<svg[^>]*>([\s\S]*)<\/svg>/)[1];
  return body.replace(/\s*\n\s*/g, "").replace(/\s+\/>/g, "/>");
}
