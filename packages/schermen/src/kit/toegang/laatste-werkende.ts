import type { Werkende } from "./wie.js";

const SLEUTEL = "wmo-kit-werkende";

/** Remembers on this device who works here, so that the page still opens for that person without a connection. No token, no password. */
export const rememberWerkende = (ik: Werkende | undefined): void => {
  try {
    if (ik === undefined) localStorage.removeItem(SLEUTEL);
    else localStorage.setItem(SLEUTEL, JSON.stringify({ account: ik.account, naam: ik.naam, rollen: ik.rollen, rechten: ik.rechten }));
  } catch {
    // A browser that keeps nothing works too, with a connection.
  }
};

/** Who worked here last and did not sign out; undefined when nobody did. */
export const readWerkende = (): Werkende | undefined => {
  try {
    const tekst = localStorage.getItem(SLEUTEL);
    return tekst === null ? undefined : (JSON.parse(tekst) as Werkende);
  } catch {
    return undefined;
  }
};
