import { useLocation } from "preact-iso";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";

import { clearConcepten } from "../../formulier/concept.js";
import { toAanmeldadres } from "../../toegang/terugadres.js";
import type { Storing } from "../../vraag/antwoord.js";
import { setCsrf } from "../client/csrf.js";
import { onVerlopen } from "../client/verlopen.js";
import { readWerkende, rememberWerkende } from "./laatste-werkende.js";
import { fetchIk, signOut } from "./toegang-client.js";
import { isToegangsadres } from "./toegangsadres.js";
import type { Aanwezige, Werkende } from "./wie.js";

/** Who works in this tab; `klaar` is false as long as that is not known yet. */
export interface Aanwezigheidsstand extends Aanwezige {
  readonly klaar: boolean;
  readonly storing: Storing | undefined;
}

interface Stand {
  readonly klaar: boolean;
  readonly ik?: Werkende;
  readonly verlopen: boolean;
  readonly storing?: Storing;
}

const NIETS_TE_WISSEN = (): Promise<void> => Promise.resolve();

const LEEG: Stand = { klaar: false, verlopen: false };

/**
 * Keeps who works here, and leads to signing in when the server knows nobody: afterwards one is back where one was.
 * `bijAfmelden` clears what the app itself kept on this device for that person.
 */
export const useAanwezige = (bijAfmelden: (account: string) => Promise<void> = NIETS_TE_WISSEN): Aanwezigheidsstand => {
  const { route } = useLocation();
  const [stand, setStand] = useState<Stand>(LEEG);
  const wasAanHetWerk = useRef(false);

  const naarAanmelden = useCallback((): void => {
    setCsrf(undefined);
    setStand({ klaar: true, verlopen: wasAanHetWerk.current });
    wasAanHetWerk.current = false;
    if (!isToegangsadres(globalThis.location.pathname)) route(toAanmeldadres("/aanmelden", globalThis.location), true);
  }, [route]);

  const vernieuw = useCallback(async (): Promise<void> => {
    const antwoord = await fetchIk();
    // The client has told already that nobody is signed in.
    if (antwoord._tag === "niet aangemeld") return;
    if (antwoord._tag === "gelukt") {
      setCsrf(antwoord.waarde.csrf);
      rememberWerkende(antwoord.waarde);
      wasAanHetWerk.current = true;
      return setStand({ klaar: true, ik: antwoord.waarde, verlopen: false });
    }
    const laatste = antwoord._tag === "offline" ? readWerkende() : undefined;
    setStand({ klaar: true, verlopen: false, storing: antwoord, ...(laatste === undefined ? {} : { ik: laatste }) });
  }, []);

  const meldAf = useCallback(async (): Promise<void> => {
    await signOut();
    clearConcepten();
    const werkende = readWerkende();
    if (werkende !== undefined) await bijAfmelden(werkende.account);
    rememberWerkende(undefined);
    wasAanHetWerk.current = false;
    naarAanmelden();
    route("/aanmelden");
  }, [naarAanmelden, route, bijAfmelden]);

  useEffect(() => onVerlopen(naarAanmelden), [naarAanmelden]);
  useEffect(() => void vernieuw(), [vernieuw]);

  return { klaar: stand.klaar, ik: stand.ik, verlopen: stand.verlopen, storing: stand.storing, vernieuw, meldAf };
};
