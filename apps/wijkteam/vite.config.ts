import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

const source = "@wmo-kit/source";
const server = "http://127.0.0.1:4243";

export default defineConfig({
  root: "web",
  plugins: [preact()],
  resolve: { conditions: [source, "module", "browser", "development|production"] },
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { port: 5174, proxy: { "/api": server, "/openapi.json": server } },
});
