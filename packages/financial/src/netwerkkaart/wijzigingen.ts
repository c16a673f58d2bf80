import type { IsoDatum } from "@wmo-kit/domain";

import { relatiesOp } from "./is-actief.js";
import type { Functie, Netwerkkaart, Relatie } from "./netwerkkaart.js";

/** What is on the one map and not on the other. */
export interface Kaartwijzigingen {
  readonly nieuw: { readonly leden: readonly string[]; readonly relaties: readonly Relatie[] };
  readonly vervallen: { readonly leden: readonly string[]; readonly relaties: readonly Relatie[] };
}

const ledenVan = ({ rechtspersonen, personen }: Netwerkkaart): readonly string[] => [...rechtspersonen, ...personen].map(({ kenmerk }) => kenmerk);

/** One text per tie, the same for ties that say the same. */
const sleutelVan = (relatie: Relatie): string =>
  JSON.stringify(Object.entries(relatie).sort(([een], [ander]) => (een < ander ? -1 : 1)), (_naam, waarde: unknown) =>
    typeof waarde === "object" && waarde !== null && "noemer" in waarde && "teller" in waarde ? `${String(waarde.teller)}/${String(waarde.noemer)}` : waarde,
  );

const zonder = <T>(lijst: readonly T[], ander: readonly T[], sleutel: (een: T) => string): readonly T[] => {
  const bekend = new Set(ander.map(sleutel));
  return lijst.filter((een) => !bekend.has(sleutel(een)));
};

const naam = (kenmerk: string): string => kenmerk;

/**
 * What changed between two maps. A change asks for the extra documents: money flows, the way subcontractors are hired, the place in the group.
 *
 * @source wijkteam 65.2 and 104.7
 */
export const listWijzigingen = (vorige: Netwerkkaart, huidige: Netwerkkaart): Kaartwijzigingen => ({
  nieuw: { leden: zonder(ledenVan(huidige), ledenVan(vorige), naam), relaties: zonder(huidige.relaties, vorige.relaties, sleutelVan) },
  vervallen: { leden: zonder(ledenVan(vorige), ledenVan(huidige), naam), relaties: zonder(vorige.relaties, huidige.relaties, sleutelVan) },
});

/** The functions that the map of a wijkteam must show. @source wijkteam 104.7 */
export const VERPLICHTE_FUNCTIES = ["bestuurder", "toezichthouder", "kwartiermaker"] as const satisfies readonly Functie[];

/** Which of the functions that must be on the map nobody has on that day. @source wijkteam 104.7 */
export const listOntbrekendeFuncties = ({ opdrachtnemer, relaties }: Netwerkkaart, peildatum: IsoDatum): readonly Functie[] => {
  const vervuld = new Set(relatiesOp(relaties, "functie", peildatum).flatMap(({ naar, functie }) => (naar === opdrachtnemer ? [functie] : [])));
  return VERPLICHTE_FUNCTIES.filter((functie) => !vervuld.has(functie));
};
