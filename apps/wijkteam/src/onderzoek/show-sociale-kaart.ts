import { listActiviteiten, type Activiteit } from "@wmo-kit/backoffice/inlezen";
import { formatDatum, toEpochDag, type IsoDatum } from "@wmo-kit/domain";

import type { Onderzoekweergave } from "./weergave.js";

/** The social map as it was read in last. */
export interface SocialeKaart {
  readonly stand: IsoDatum;
  readonly rijen: readonly Activiteit[];
}

/** What can be joined today, near the resident first, with how old the map and each row are. @source W-14.1, W-26.d, W-26.f */
export const showSocialeKaart = (kaart: SocialeKaart | undefined, peildatum: IsoDatum, wijk: string | undefined): Onderzoekweergave["socialeKaart"] => {
  if (kaart === undefined) return null;
  const nu = listActiviteiten(kaart.rijen, peildatum);
  const dichtbij = nu.filter((activiteit) => activiteit.wijk === wijk);
  return {
    stand: kaart.stand,
    standTekst: formatDatum(kaart.stand),
    dagenOud: toEpochDag(peildatum) - toEpochDag(kaart.stand),
    activiteiten: [...dichtbij, ...nu.filter((activiteit) => !dichtbij.includes(activiteit))].map(({ activiteit, organisatie, wijk: waar, bijgewerkt }) => ({
      naam: `${activiteit}, ${organisatie}`,
      omschrijving: `${activiteit}, ${organisatie} (${waar}; nagekeken op ${formatDatum(bijgewerkt)})`,
    })),
  };
};
