import type { Onderzoeksfeit } from "./onderzoeksfeiten.js";

type Van<Soort extends Onderzoeksfeit["soort"]> = Extract<Onderzoeksfeit, { readonly soort: Soort }>;

/** What is noted beside the steps of one investigation. */
export interface Onderzoeksaantekeningen {
  readonly expertteam?: Van<"expertteam-vastgelegd">;
  readonly besproken?: Van<"expertteam-besproken">;
  readonly voorzieningen: readonly Van<"voorziening-overwogen">[];
  readonly netwerk: readonly Van<"netwerk-betrokken">[];
}

/** The notes by the id of the investigation. */
export type OnderzoeksaantekeningenPerZaak = Readonly<Record<string, Onderzoeksaantekeningen>>;

/** An investigation without notes. */
export const GEEN_AANTEKENINGEN: Onderzoeksaantekeningen = { voorzieningen: [], netwerk: [] };

const neem = (vorige: Onderzoeksaantekeningen, feit: Onderzoeksfeit): Onderzoeksaantekeningen => {
  switch (feit.soort) {
    case "expertteam-vastgelegd":
      return { ...vorige, expertteam: feit };
    case "expertteam-besproken":
      return { ...vorige, besproken: feit };
    case "voorziening-overwogen":
      return { ...vorige, voorzieningen: [...vorige.voorzieningen, feit] };
    case "netwerk-betrokken":
      return { ...vorige, netwerk: [...vorige.netwerk, feit] };
  }
};

/** The notes after one more fact. */
export const neemOnderzoeksfeit = (perZaak: OnderzoeksaantekeningenPerZaak, feit: Onderzoeksfeit): OnderzoeksaantekeningenPerZaak => ({
  ...perZaak,
  [feit.zaak]: neem(perZaak[feit.zaak] ?? GEEN_AANTEKENINGEN, feit),
});

/** Whether a case waits for its discussion in an expert team. @source W-21.2 */
export const wachtOpExpertteam = ({ expertteam, besproken }: Onderzoeksaantekeningen): boolean => expertteam?.komtInAanmerking === true && besproken === undefined;
