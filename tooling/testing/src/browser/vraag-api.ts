import type { Page } from "playwright-core";

/** Asks the API as who is signed in in the page: a read, or with a body a change with the token of the session. */
export const vraagApi = <T>(page: Page, pad: string, lichaam?: unknown, methode = "POST"): Promise<T> =>
  page.evaluate(
    async ({ pad, lichaam, methode }) => {
      const { csrf } = await (await fetch("/api/ik")).json();
      const antwoord =
        lichaam === undefined
          ? await fetch(pad)
          : await fetch(pad, { method: methode, headers: { "content-type": "application/json", "x-csrf-token": csrf }, body: JSON.stringify(lichaam) });
      if (!antwoord.ok) throw new Error(`${pad}: ${antwoord.status} ${await antwoord.text()}`);
      return antwoord.json();
    },
    { pad, lichaam, methode },
  );
