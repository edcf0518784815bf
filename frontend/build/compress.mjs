// Writes an asset and its two compressed forms; the server sends one of the three as it is.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { paths } from "./inputs.mjs";

const alreadyCompressed = new Set(["woff2", "png"]);

export function writeAsset({ name, file, contents }) {
  const compress = !alreadyCompressed.has(file.split(".").pop());
  const target = join(paths.dist, file);
  writeFileSync(target, contents);
  const entry = { name, file, size: contents.length, br: null, gz: null };
  if (!compress) return entry;
  const brotli = brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const gzip = gzipSync(contents, { level: 9 });
  writeFileSync(target + ".br", brotli);
  writeFileSync(target + ".gz", gzip);
  return { ...entry, br: brotli.length, gz: gzip.length };
}
