import type { Page } from "playwright-core";

import type { Antwoord, Proefserver, Vrager } from "../../test/server.js";

/** The API as whoever is signed in in a tab asks it, in the form in which the tests of the API ask. */
export const alsVrager = (page: Page): Vrager => {
  const vraag = <T>(pad: string, methode: string, lichaam?: unknown): Promise<Antwoord<T>> =>
    page.evaluate(
      async ({ pad, methode, lichaam }) => {
        const { csrf } = await (await fetch("/api/ik")).json();
        const antwoord = await fetch(pad, methode === "GET" ? {} : { method: methode, headers: { "content-type": "application/json", "x-csrf-token": csrf }, body: JSON.stringify(lichaam) });
        return { status: antwoord.status, inhoud: await antwoord.json() };
      },
      { pad, methode, lichaam },
    );
  return {
    stuur: (pad, gegevens, methode = "POST") => vraag(pad, methode, gegevens),
    lees: async (pad) => (await vraag<never>(pad, "GET")).inhoud,
    vraag: () => Promise.reject(new Error("een tabblad geeft JSON")),
    stuurBytes: () => Promise.reject(new Error("een tabblad kiest een bestand op de pagina")),
  };
};

/** The kit in a tab in the form in which the builders of the tests of the API ask it; everybody is whoever signed in there. */
export const alsServer = (page: Page, basis: string): Proefserver => {
  const vrager = alsVrager(page);
  const iedereen = (): Promise<Vrager> => Promise.resolve(vrager);
  return { ...vrager, basis, als: iedereen, genodigd: iedereen, dispose: () => Promise.resolve() };
};
