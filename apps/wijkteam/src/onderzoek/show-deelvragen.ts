import { isGedekt, voorliggendPerActiviteit, type Onderzoek } from "@wmo-kit/afwegingskader";
import { formatDatum, toEpochDag, type IsoDatum } from "@wmo-kit/domain";
import { toOptie } from "@wmo-kit/kit";

import type { Onderzoeksaantekeningen } from "./onderzoeksaantekeningen.js";
import { ELEMENTNAMEN } from "./onderzoeksstappen.table.js";
import type { Activiteitweergave, Deelvraagweergave } from "./weergave.js";

/** What the parts of the question are shown from. */
export interface Deelvraagbron {
  readonly onderzoek: Onderzoek;
  readonly aantekeningen: Onderzoeksaantekeningen;
  readonly peildatum: IsoDatum;
}

const ELEMENTEN = ["d", "e", "f"] as const;

const showActiviteit = ({ onderzoek, aantekeningen, peildatum }: Deelvraagbron, { id, omschrijving }: { readonly id: string; readonly omschrijving: string }): Activiteitweergave => {
  const { stap4, stap5 } = onderzoek;
  const voorliggend = voorliggendPerActiviteit(onderzoek).get(id);
  const rest = stap5?.rest.find(({ activiteit }) => activiteit === id);
  return {
    id,
    omschrijving,
    oordelen: ELEMENTEN.map((element) => {
      const gegeven = stap4?.oordelen.find((oordeel) => oordeel.activiteit === id && oordeel.element === element);
      return { element, naam: ELEMENTNAMEN[element], oordeel: gegeven?.oordeel ?? null, motivering: gegeven?.motivering ?? null };
    }),
    samenMotivering: stap4?.samen.find(({ activiteit }) => activiteit === id)?.motivering ?? null,
    gedekt: voorliggend === undefined ? null : isGedekt(voorliggend),
    restTekst: rest === undefined ? null : `${rest.kerenPerWeek.replace(".", ",")} keer per week, ${rest.minuten} minuten per keer`,
    voorzieningen: aantekeningen.voorzieningen
      .filter(({ activiteit }) => activiteit === id)
      .map(({ voorziening, past, motivering, kaartVan }) => ({
        naam: voorziening,
        past,
        motivering,
        kaartVan,
        kaartVanTekst: formatDatum(kaartVan),
        kaartDagenOud: toEpochDag(peildatum) - toEpochDag(kaartVan),
      })),
  };
};

const STANDTEKST = {
  open: "er staat nog geen probleem bij",
  klaar: "klaar, zonder hulp",
  gedekt: "wat al kan, is genoeg",
  "deels gedekt": "een deel blijft over",
  "in onderzoek": "in onderzoek",
} as const;

const bepaalStand = (activiteiten: readonly Activiteitweergave[], heeftProbleem: boolean, isKlaar: boolean): Deelvraagweergave["stand"] => {
  if (!heeftProbleem) return isKlaar ? "klaar" : "open";
  if (activiteiten.length === 0 || activiteiten.some(({ gedekt }) => gedekt === null)) return "in onderzoek";
  return activiteiten.every(({ gedekt }) => gedekt === true) ? "gedekt" : "deels gedekt";
};

/** The parts of the question with their problems and activities, and how far each came. @source W-27.1.1 to W-27.1.5 */
export const showDeelvragen = (bron: Deelvraagbron): readonly Deelvraagweergave[] => {
  const { stap1, stap2, stap3 } = bron.onderzoek;
  return (stap1?.deelvragen ?? []).map(({ id, vraag }) => {
    const klaarOmdat = stap2?.afgesloten.find(({ deelvraag }) => deelvraag === id)?.motivering ?? null;
    const problemen = (stap2?.problemen ?? [])
      .filter(({ deelvraag }) => deelvraag === id)
      .map((probleem) => ({
        id: probleem.id,
        gebied: toOptie("", probleem.gebied).label,
        omschrijving: probleem.omschrijving,
        activiteiten: (stap3?.activiteiten ?? []).filter((activiteit) => activiteit.probleem === probleem.id).map((activiteit) => showActiviteit(bron, activiteit)),
      }));
    const stand = bepaalStand(problemen.flatMap(({ activiteiten }) => activiteiten), problemen.length > 0, klaarOmdat !== null);
    return { id, vraag, stand, standTekst: STANDTEKST[stand], klaarOmdat, problemen };
  });
};
