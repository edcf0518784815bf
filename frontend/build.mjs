// Builds what a browser needs from the sources of the repository: one stylesheet, one script an island,
// the font and the icons, each under a name that carries its hash, with its compressed forms beside it.
// It also writes the list of communes of the demonstration. A second run with the same inputs does nothing.
//
//   node frontend/build.mjs [--force]

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleIslands, bundleStyles, copyStatics } from "./build/bundle.mjs";
import { writeCommunes } from "./build/communes.mjs";
import { writeAsset } from "./build/compress.mjs";
import { readIcons } from "./build/icons.mjs";
import { fingerprint, inputs, paths } from "./build/inputs.mjs";

const stampFile = join(paths.dist, "inputs.sha256");

function unchanged(stamp) {
  try {
    return readFileSync(stampFile, "utf8") === stamp;
  } catch {
    return false;
  }
}

const found = inputs();
const stamp = fingerprint(found.all);
if (unchanged(stamp) && !process.argv.includes("--force")) process.exit(0);

rmSync(paths.dist, { recursive: true, force: true });
mkdirSync(paths.dist, { recursive: true });

const assets = [...(await bundleStyles(found)), ...(await bundleIslands(found)), ...copyStatics(found)].map(writeAsset);
const manifest = { assets, icons: readIcons() };
writeFileSync(join(paths.dist, "manifest.json"), JSON.stringify(manifest, null, 1) + "\n");
writeCommunes();
writeFileSync(stampFile, stamp);

for (const asset of assets) {
  console.log(`${asset.file.padEnd(64)} ${String(asset.size).padStart(7)} B  br ${asset.br}`);
}
