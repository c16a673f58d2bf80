import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

import { bundelmaat } from "./web/schil/bundelmaat-plugin.js";
import { schil } from "./web/schil/schil-plugin.js";

const source = "@wmo-kit/source";
const server = "http://127.0.0.1:4242";

export default defineConfig({
  root: "web",
  plugins: [preact(), bundelmaat(), schil()],
  resolve: { conditions: [source, "module", "browser", "development|production"] },
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { port: 5173, proxy: { "/api": server, "/openapi.json": server } },
});
