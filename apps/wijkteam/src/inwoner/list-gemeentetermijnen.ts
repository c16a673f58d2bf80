import { zakenVan, type EisVerwijzing } from "@wmo-kit/afwegingskader";
import type { IsoDatum, Tijdstip } from "@wmo-kit/domain";
import type { Kitomgeving, OpenTaak } from "@wmo-kit/kit";
import { AWB_TERMIJNEN, evaluateTermijn } from "@wmo-kit/timeliness";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";

/** The norms of the team with those of the Awb, which hold between resident and municipality. */
export const metAwb = (omgeving: Kitomgeving): Kitomgeving => ({ ...omgeving, termijnen: [...omgeving.termijnen, ...AWB_TERMIJNEN] });

interface Wat {
  readonly norm: string;
  readonly eis: EisVerwijzing;
  readonly zaak: string;
  readonly aanvang: IsoDatum;
  readonly sinds: Tijdstip;
}

const toTaak = ({ norm, eis, zaak, aanvang, sinds }: Wat, { termijnen, kalender, profiel }: Kitomgeving): readonly OpenTaak[] =>
  evaluateTermijn({ normen: termijnen, norm, aanvang, kalender, ...(profiel === undefined ? {} : { profiel }) }).match(
    ({ waarde }) => [{ id: `${zaak}:${norm}`, levensloop: "A3", zaak, taak: "", eis, norm, uiterlijk: waarde.uitersteDatum, aanvang, sinds }],
    () => [],
  );

/**
 * What runs at the municipality for a resident: from the advice until the decision, and from the decision the days to object.
 * The day of the decision is the earliest day on which it can have been announced, so no day that is named is too late.
 *
 * @source W-33; Wmo 2015 art. 2.3.5 lid 2; Awb 6:7, 6:8
 */
export const listGemeentetermijnen = (dossier: Inwonerdossier, omgeving: Kitomgeving): readonly OpenTaak[] =>
  zakenVan(dossier.zaken, "A3").flatMap(({ id: zaak, feiten: { verzonden } }) => {
    const besluit = dossier.eigen.berichten.findLast((bericht) => bericht.zaak === zaak && bericht.besluit !== undefined)?.besluit;
    const sinds = dossier.sinds[zaak];
    if (sinds === undefined) return [];
    if (besluit !== undefined) return toTaak({ norm: "Awb-6:7", eis: "W-40", zaak, aanvang: besluit.datum, sinds }, omgeving);
    return verzonden === undefined ? [] : toTaak({ norm: "W-33.beschikking", eis: "W-33", zaak, aanvang: verzonden.datum, sinds }, omgeving);
  });
