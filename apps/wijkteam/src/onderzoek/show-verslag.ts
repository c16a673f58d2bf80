import { composeStuk, listOntbrekendInStuk, ONDERZOEK_SCHEMAS, zakenVan, type Onderzoek } from "@wmo-kit/afwegingskader";
import { formatDatum } from "@wmo-kit/domain";
import { toOptie, type NaamVan } from "@wmo-kit/kit";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { leesGebeurtenissen } from "./lees-gebeurtenissen.js";
import type { Verslagweergave } from "./weergave.js";

const STANDTEKST = {
  "nog niet": "Er is nog geen verslag.",
  concept: "Concept: de inwoner kan nog wijzigingen voorstellen.",
  vastgesteld: "Vastgesteld, nog niet verstuurd.",
  verzonden: "Verstuurd. Dit verslag verandert niet meer; een wijziging vraagt een nieuw onderzoek.",
  "achterwege gelaten": "Er komt geen verslag: het is niet nodig en de inwoner steunt de oplossing.",
} as const;

/** Where the report stands: what was sent stands as it is. @source W-29.1, W-35 */
const bepaalStand = ({ zaken }: Inwonerdossier, zaak: string, toestand: string, onderzoek: Onderzoek): Verslagweergave["stand"] => {
  if (zakenVan(zaken, "A3").some(({ feiten }) => feiten.onderzoek === zaak && feiten.verzonden !== undefined)) return "verzonden";
  if (toestand === "verslag-concept") return "concept";
  if (onderzoek.verslag === undefined) return toestand === "besloten" ? "achterwege gelaten" : "nog niet";
  return "vastgesteld";
};

const showVersies = (dossier: Inwonerdossier, zaak: string, stand: Verslagweergave["stand"], naamVan: NaamVan): Verslagweergave["versies"] => {
  const opgesteld = leesGebeurtenissen(dossier, { zaak, soort: "verslag-opgesteld", schema: ONDERZOEK_SCHEMAS["verslag-opgesteld"] });
  const geldt = stand === "nog niet" || stand === "achterwege gelaten" ? "vervangen" : stand;
  return opgesteld
    .map(({ gebeurtenis }, plaats) => ({
      nummer: plaats + 1,
      opgesteldOpTekst: formatDatum(gebeurtenis.datum),
      door: naamVan(gebeurtenis.actor.id),
      stand: plaats === opgesteld.length - 1 ? geldt : ("vervangen" as const),
    }))
    .toReversed();
};

/** The report of an investigation: where it stands, its versions, its goals, and its text. @source W-29.1 to W-29.7 */
export const showVerslag = (dossier: Inwonerdossier, zaak: string, { toestand, feiten }: { readonly toestand: string; readonly feiten: Onderzoek }, naamVan: NaamVan): Verslagweergave => {
  const stand = bepaalStand(dossier, zaak, toestand, feiten);
  const stuk = { soort: "onderzoeksverslag", onderzoek: feiten } as const;
  const { verslag, reactie } = feiten;
  return {
    stand,
    standTekst: STANDTEKST[stand],
    onveranderlijk: stand === "verzonden",
    versies: showVersies(dossier, zaak, stand, naamVan),
    mist: stand === "achterwege gelaten" ? [] : listOntbrekendInStuk(stuk).map(({ eis, naam }) => ({ eis, naam, over: null })),
    doelen: (verslag?.doelen ?? []).map(({ soort, omschrijving, streefdatum }) => ({
      soortTekst: toOptie("A2 verslag-opgesteld.doelen.soort", soort).label,
      omschrijving,
      streefdatumTekst: streefdatum === undefined ? null : formatDatum(streefdatum),
    })),
    regisseur: verslag?.regisseur ?? null,
    reactie: reactie === undefined ? null : { stemtIn: reactie.stemtIn, voorgesteldeWijzigingen: [...reactie.voorgesteldeWijzigingen] },
    secties: verslag === undefined ? [] : composeStuk(stuk).secties,
  };
};
