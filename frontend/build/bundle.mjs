// Bundles styles and scripts with esbuild; the names of the results carry a hash of their contents.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import * as esbuild from "esbuild";
import { basename, join } from "node:path";
import { paths, stem } from "./inputs.mjs";

const shared = {
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  outdir: paths.dist,
  absWorkingDir: paths.root,
  nodePaths: [paths.modules],
  loader: { ".woff2": "file", ".png": "file" },
  entryNames: "[name].[hash]",
  chunkNames: "part-[name].[hash]",
  assetNames: "[name].[hash]",
  legalComments: "inline",
  logLevel: "warning",
};

/** `app.css` of all layers in order, and Leaflet's own stylesheet that only a map asks for. */
export async function bundleStyles({ layers }) {
  const imports = Object.entries(layers).flatMap(([layer, files]) =>
    files.map((file) => `@import ${JSON.stringify(file)} layer(${layer});`),
  );
  const source = [`@layer vendor, ${Object.keys(layers).join(", ")};`, ...imports].join("\n");
  const app = await esbuild.build({
    ...shared,
    target: ["chrome111", "firefox113", "safari16.4"],
    stdin: { contents: source, loader: "css", resolveDir: paths.ui, sourcefile: "app.css" },
    entryNames: "app.[hash]",
  });
  const leaflet = await esbuild.build({
    ...shared,
    stdin: { contents: '@import "leaflet/dist/leaflet.css" layer(vendor);', loader: "css", resolveDir: paths.ui, sourcefile: "leaflet.css" },
    entryNames: "leaflet.[hash]",
  });
  return [...named(app), ...named(leaflet)];
}

/** One ES module an island; what several share, and what is loaded late, becomes a part of its own. */
export async function bundleIslands({ islands }) {
  const result = await esbuild.build({
    ...shared,
    entryPoints: islands,
    format: "esm",
    splitting: true,
    target: ["es2022"],
  });
  const stems = islands.map(stem);
  if (new Set(stems).size !== stems.length) throw new Error("Two islands have the same name: " + stems.join(", "));
  return named(result);
}

/** Files that are served as they are. */
export function copyStatics({ statics }) {
  return statics.map((path) => {
    const contents = readFileSync(path);
    const hash = createHash("sha256").update(contents).digest("hex").slice(0, 8).toUpperCase();
    const [plain, ending] = basename(path).split(".");
    return { name: `${plain}.${ending}`, file: `${plain}.${hash}.${ending}`, contents };
  });
}

/** `{ name: "app.css", file: "app.HASH.css", contents }`; parts of islands have no name: nobody links to them. */
function named(result) {
  return result.outputFiles.map((output) => {
    const file = basename(output.path);
    const [, plain, ending] = file.match(/^(.*)\.[A-Z0-9]{8}\.([a-z0-9]+)$/);
    const linked = !plain.startsWith("part-") && ending !== "png";
    return { name: linked ? `${plain}.${ending}` : null, file, contents: Buffer.from(output.contents) };
  });
}
