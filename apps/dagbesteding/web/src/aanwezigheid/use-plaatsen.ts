import type { Storing } from "@wmo-kit/schermen";
import { useEffect, useState } from "preact/hooks";

import { fetchPlaatsen } from "./aanwezigheid-client.js";
import { bewaarPlaatsen, leesPlaatsen, type Plaats } from "./apparaat/rooster-op-apparaat.js";

/** The locations in use: from the server, else as the device kept them. */
export const usePlaatsen = (account: string): { readonly plaatsen: readonly Plaats[] | undefined; readonly storing: Storing | undefined; readonly herhaal: () => void } => {
  const [plaatsen, setPlaatsen] = useState<readonly Plaats[] | undefined>(undefined);
  const [storing, setStoring] = useState<Storing | undefined>(undefined);
  const herhaal = (): void =>
    void fetchPlaatsen().then(async (antwoord) => {
      if (antwoord._tag === "gelukt") {
        setPlaatsen(antwoord.waarde);
        setStoring(undefined);
        await bewaarPlaatsen(account, antwoord.waarde);
        return;
      }
      const bewaard = await leesPlaatsen(account);
      setPlaatsen(bewaard);
      setStoring(bewaard === undefined ? antwoord : undefined);
    });
  useEffect(herhaal, [account]);
  return { plaatsen, storing, herhaal };
};
