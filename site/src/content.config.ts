import { i18nLoader } from "@astrojs/starlight/loaders";
import { docsSchema, i18nSchema } from "@astrojs/starlight/schema";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { defineCollection } from "astro:content";

const PLAATSEN = /^(?:src\/content\/docs|dist\/inhoud)\//;

const generateId = ({ entry }: { readonly entry: string }): string =>
  entry
    .replace(PLAATSEN, "")
    .replace(/\.mdx?$/, "")
    .replace(/(?:^|\/)index$/, "") || "index";

/** What a person wrote (`src/content/docs`) and what was made from the repository (`dist/inhoud`) are one collection. */
export const collections = {
  docs: defineCollection({
    loader: glob({ base: ".", pattern: ["src/content/docs/**/*.{md,mdx}", "dist/inhoud/**/*.md"], generateId }),
    schema: docsSchema({ extend: z.object({ taal: z.enum(["nl", "en"]).default("nl") }) }),
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
