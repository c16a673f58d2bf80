import type { Recht } from "@wmo-kit/runtime/api";

import type { Antwoord } from "../../vraag/antwoord.js";
import type { Werkende } from "./wie.js";

/** Asks only for who has the right: the answer would be a refusal, and a page can do without it. The server decides by itself. */
export const askMetRecht =
  <A>(ik: Werkende | undefined, recht: Recht, vraag: () => Promise<Antwoord<A>>) =>
  (): Promise<Antwoord<A>> =>
    ik?.rechten.includes(recht) === true ? vraag() : Promise.resolve({ _tag: "probleem", probleem: { code: "GEEN_RECHT", tekst: "Dit hoort niet bij uw rollen." } });
