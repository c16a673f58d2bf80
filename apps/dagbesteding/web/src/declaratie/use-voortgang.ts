import { useEffect, useState } from "preact/hooks";

import { fetchVoortgang } from "./declaratie-client.js";

/** How often is asked how far it is. @unit milliseconds */
const TUSSENPOOS = 700;

/** How far a proposal is. */
export interface Gedaan {
  readonly gedaan: number;
  readonly totaal: number;
}

/** Asks how far the own proposal is, as long as one is being made. */
export const useVoortgang = (bezig: boolean): Gedaan | undefined => {
  const [stand, setStand] = useState<Gedaan>();
  useEffect(() => {
    setStand(undefined);
    if (!bezig) return;
    const klok = setInterval(() => {
      void fetchVoortgang().then((antwoord) => {
        if (antwoord._tag === "gelukt" && antwoord.waarde !== null) setStand(antwoord.waarde);
      });
    }, TUSSENPOOS);
    return () => clearInterval(klok);
  }, [bezig]);
  return stand;
};
