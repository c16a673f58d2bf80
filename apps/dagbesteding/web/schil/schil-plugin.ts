import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import type { Plugin } from "vite";

const BRON = new URL("sw.js", import.meta.url);

/** Files beside the bundle that the shell needs too. */
const VAST = ["/favicon.svg"] as const;

/** Writes the service worker with the list of files of this build, and a version that changes when any of them does. */
export const schil = (): Plugin => ({
  name: "wmo-kit:schil",
  apply: "build",
  generateBundle: {
    order: "post",
    handler(_, bundel) {
      const delen = Object.values(bundel).toSorted((een, ander) => een.fileName.localeCompare(ander.fileName));
      const afdruk = createHash("sha256");
      for (const deel of delen) afdruk.update(deel.fileName).update(deel.type === "chunk" ? deel.code : deel.source);
      const bestanden = delen.map(({ fileName }) => (fileName === "index.html" ? "/" : `/${fileName}`));
      const bron = readFileSync(BRON, "utf8");
      this.emitFile({
        type: "asset",
        fileName: "sw.js",
        source: bron
          .replace("__VERSIE__", afdruk.update(bron).digest("hex").slice(0, 16))
          .replace('["__SCHIL__"]', JSON.stringify([...bestanden, ...VAST])),
      });
    },
  },
});
