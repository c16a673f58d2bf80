import { isTweedePaarOgen, zaakVan, zakenVan } from "@wmo-kit/afwegingskader";
import { showTaak, type NaamVan, type OpenTaak } from "@wmo-kit/kit";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import type { Blik } from "../presentation/blik.js";
import { noemInwoner } from "../presentation/naam.js";
import { soortAdvies } from "./show-advies.js";
import type { Toetsregel } from "./weergave.js";

/** The term within which the advice goes; it does not stand still for a review. @source W-33 */
const ADVIESNORM = "W-33.advies";

/** How whoever looks sees the queue. */
export interface Toetsblik extends Blik {
  readonly naamVan: NaamVan;
  readonly account: string;
}

const taakVan = (dossier: Inwonerdossier, zaak: string, { omgeving, tijdstip }: Blik): OpenTaak => {
  const onderzoek = zaakVan(dossier.zaken, "A2", zaakVan(dossier.zaken, "A3", zaak)?.feiten.onderzoek)?.feiten;
  const aanleiding = onderzoek?.aanleiding;
  const gemeld = aanleiding?.soort === "melding" ? zaakVan(dossier.zaken, "A1", aanleiding.melding)?.feiten.ontvangen?.datum : undefined;
  const uiterlijk = gemeld === undefined ? undefined : omgeving.normen.laatsteDag(ADVIESNORM, gemeld);
  return {
    id: `toets:${zaak}`,
    levensloop: "A3",
    zaak,
    taak: "Toets dit advies met een tweede paar ogen",
    eis: "W-54.2",
    sinds: dossier.sinds[zaak] ?? tijdstip,
    ...(gemeld === undefined || uiterlijk === undefined ? {} : { norm: ADVIESNORM, uiterlijk, aanvang: gemeld }),
  };
};

const NA_ALLES = "9999-12-31";

/** The advices that wait for a second pair of eyes, the first to end on top. Who wrote on an advice may see it here and not review it. @source W-54.2, W-33 */
export const listToetsen = (dossiers: readonly Inwonerdossier[], blik: Toetsblik): readonly Toetsregel[] =>
  dossiers
    .flatMap((dossier) =>
      zakenVan(dossier.zaken, "A3")
        .filter(({ toestand }) => toestand === "ter-toetsing")
        .map(({ id: zaak, feiten }): Toetsregel => {
          const magToetsen = isTweedePaarOgen({ opstellers: feiten.opstellers, toetser: blik.account });
          return {
            zaak,
            soort: soortAdvies(feiten),
            opstellers: feiten.opstellers.map((account) => blik.naamVan(account) ?? "onbekend account"),
            magToetsen,
            waaromNiet: magToetsen ? null : "U schreef zelf aan dit advies. Iemand anders toetst het.",
            taak: showTaak(taakVan(dossier, zaak, blik), { dossierId: dossier.id, naam: noemInwoner(dossier) }, blik.peildatum, blik.omgeving),
          };
        }),
    )
    .toSorted((een, ander) => (een.taak.uiterlijk ?? NA_ALLES).localeCompare(ander.taak.uiterlijk ?? NA_ALLES) || een.zaak.localeCompare(ander.zaak));
