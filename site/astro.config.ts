import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";

import { MENU } from "./src/menu.table.js";

export default defineConfig({
  outDir: "./dist/site",
  publicDir: "./dist/openbaar",
  trailingSlash: "always",
  image: { service: passthroughImageService() },
  // Classes instead of style attributes, so that the pages need no inline style.
  markdown: { syntaxHighlight: "prism" },
  vite: { resolve: { conditions: ["@wmo-kit/source"] } },
  integrations: [
    starlight({
      title: "wmo-kit",
      description: "Open en juiste bouwstenen voor de Wmo 2015.",
      locales: { root: { label: "Nederlands", lang: "nl" } },
      favicon: "/beeldmerk.svg",
      expressiveCode: false,
      credits: false,
      pagination: false,
      editLink: { baseUrl: "https://github.com/wmo-kit/wmo-kit/blob/main/site/" },
      customCss: ["./dist/stijl/tokens.css", "./src/stijl/thema.css", "./src/stijl/tekening.css", "./src/stijl/proef.css", "./src/stijl/voorkant.css"],
      routeMiddleware: "./src/taal.ts",
      components: { ThemeProvider: "./src/onderdelen/geen.astro", ThemeSelect: "./src/onderdelen/taalkeuze.astro" },
      sidebar: MENU,
    }),
  ],
});
