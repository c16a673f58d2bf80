import { addDagen, type IsoDatum } from "@wmo-kit/domain/rekenen";
import type { Storing } from "@wmo-kit/schermen";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";

import type { Roosterdag } from "../../../src/aanwezigheid/weergave.js";
import { fetchRooster } from "./aanwezigheid-client.js";
import { bewaarDag, leesDag, vergeetAnderen, vergeetVoor } from "./apparaat/rooster-op-apparaat.js";
import { vandaagOpApparaat } from "./vandaag-op-apparaat.js";

/** How far ahead rosters are kept on the device, today counted. @unit days */
const DAGEN_VOORUIT = 14;

/** A roster, and since when it is what is shown when there is no connection. */
export interface Getoonddag {
  readonly rooster: Roosterdag;
  readonly bewaardOp: number | undefined;
}

/** The roster of a day: from the server, else as the device kept it. */
export interface Roostervraag {
  readonly dag: Getoonddag | undefined;
  readonly storing: Storing | undefined;
  readonly herhaal: () => void;
}

/** Keeps the coming two weeks of a location on the device, and takes off what lies behind. Stops at the first sign of no connection. */
const houdVooruit = async (account: string, locatie: string, behalve: string): Promise<void> => {
  const vandaag = vandaagOpApparaat();
  await vergeetAnderen(account);
  await vergeetVoor(account, vandaag);
  for (let vooruit = 0; vooruit < DAGEN_VOORUIT; vooruit += 1) {
    const datum = addDagen(vandaag, vooruit).unwrapOr(vandaag);
    if (datum === behalve) continue;
    const antwoord = await fetchRooster(datum, locatie);
    if (antwoord._tag !== "gelukt") return;
    await bewaarDag(account, antwoord.waarde);
  }
};

/** Asks the roster of a day; without a connection the one that was kept is shown, with the moment at which it was so. */
export const useRooster = (account: string, locatie: string | undefined, datum: IsoDatum): Roostervraag => {
  const [stand, setStand] = useState<{ readonly dag?: Getoonddag; readonly storing?: Storing }>({});
  const beurt = useRef(0);
  const vooruit = useRef("");
  const herhaal = useCallback((): void => {
    if (locatie === undefined) return;
    const mijnBeurt = ++beurt.current;
    void fetchRooster(datum, locatie).then(async (antwoord) => {
      const gelukt = antwoord._tag === "gelukt";
      const bewaard = gelukt ? undefined : await leesDag(account, locatie, datum);
      if (mijnBeurt !== beurt.current) return;
      if (!gelukt) {
        setStand(bewaard === undefined ? { storing: antwoord } : { dag: bewaard, storing: antwoord });
        return;
      }
      setStand({ dag: { rooster: antwoord.waarde, bewaardOp: undefined } });
      if (datum >= vandaagOpApparaat()) await bewaarDag(account, antwoord.waarde);
      // Once for each location while the page is open.
      if (vooruit.current === locatie) return;
      vooruit.current = locatie;
      await houdVooruit(account, locatie, datum);
    });
  }, [account, locatie, datum]);
  useEffect(() => {
    setStand({});
    herhaal();
    const opnieuw = (): void => {
      if (document.visibilityState === "visible") herhaal();
    };
    addEventListener("online", herhaal);
    document.addEventListener("visibilitychange", opnieuw);
    return () => {
      beurt.current += 1;
      removeEventListener("online", herhaal);
      document.removeEventListener("visibilitychange", opnieuw);
    };
  }, [herhaal]);
  return { dag: stand.dag, storing: stand.storing, herhaal };
};
