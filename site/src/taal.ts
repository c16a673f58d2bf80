import { defineRouteMiddleware } from "@astrojs/starlight/route-data";

/** Tells a reader program in which language a page is: the English front page as a whole, a page of the sources in its text. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { starlightRoute } = locals;
  if (starlightRoute.entry.data.taal !== "en") return;
  starlightRoute.entryMeta = { ...starlightRoute.entryMeta, lang: "en" };
  if (starlightRoute.id === "en") starlightRoute.lang = "en";
});
