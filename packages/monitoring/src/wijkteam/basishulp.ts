import type { IsoDatum } from "@wmo-kit/domain";

import type { Telfeit, Tijdpunt } from "../feiten/feit.js";
import { gegevenVan, puntVan, tekstVan } from "./gegeven.js";
import { alleVan, eersteVan, laatsteVan, type Verloop } from "./verloop.js";

/** What the events of basishulp say that figures need. `einde` is the day it left the caseload, waakvlam included. */
export interface Basishulpverloop {
  readonly zaak: string;
  readonly gestart: Tijdpunt;
  readonly melding: string | undefined;
  readonly onderzoek: string | undefined;
  readonly einde: IsoDatum | undefined;
  readonly reden: string | undefined;
  readonly telfeiten: readonly Telfeit[];
}

const EINDE = ["waakvlam-voorbij", "geen-waakvlam", "voortijdig-beeindigd"];

const leesTelfeiten = (verloop: Verloop): readonly Telfeit[] => {
  const kop = { _tag: "Telfeit", zaak: verloop.zaak, kenmerken: {} } as const;
  const evaluaties = alleVan(verloop, "geevalueerd");
  return [
    ...evaluaties.map((evaluatie): Telfeit => ({ ...kop, reeks: "ervaring", dag: evaluatie.datum, goed: tekstVan(evaluatie, "tevredenheid") !== undefined })),
    ...alleVan(verloop, "afgesloten", "voortijdig-beeindigd").map(
      ({ datum }): Telfeit => ({
        ...kop,
        reeks: "doelrealisatie",
        dag: datum,
        goed: evaluaties.some(
          (evaluatie) => evaluatie.datum <= datum && gegevenVan(evaluatie, "bijEinde") === true && tekstVan(evaluatie, "doelrealisatie") !== undefined,
        ),
      }),
    ),
  ];
};

const leesReden = (verloop: Verloop): string | undefined => {
  const laatste = laatsteVan(verloop, "afgesloten", "voortijdig-beeindigd");
  if (laatste === undefined) return undefined;
  return laatste.soort === "afgesloten" ? tekstVan(laatste, "aanleiding") : `voortijdig: ${tekstVan(laatste, "grond") ?? "zonder vaste grond"}`;
};

/** Reads basishulp; undefined when its start is not among the events. @source lifecycle.md A5 */
export const readBasishulp = (verloop: Verloop): Basishulpverloop | undefined => {
  const start = eersteVan(verloop, "basishulp-gestart");
  if (start === undefined) return undefined;
  return {
    zaak: verloop.zaak,
    gestart: puntVan(start),
    melding: tekstVan(start, "melding"),
    onderzoek: tekstVan(start, "onderzoek"),
    einde: eersteVan(verloop, ...EINDE)?.datum,
    reden: leesReden(verloop),
    telfeiten: leesTelfeiten(verloop),
  };
};
