import { zakenVan } from "@wmo-kit/afwegingskader";
import type { Prestatie, Wmo323 } from "@wmo-kit/iwmo";
import { neemStappen, type Kitomgeving, type Stapopdracht, type Werk } from "@wmo-kit/kit";

import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { isAgbGoedgekeurd } from "../dossier/stand-van-organisatie.js";
import { findToeleiding } from "../dossier/zaken.js";
import type { Runregel, Tariefrij } from "./declaratiefeit.js";
import { makeRegelstappen, makeVerzendstap } from "./make-stappen.js";

/** The lines of a claim by their number. */
export const prestatiesPerReferentie = (berichten: readonly Wmo323[]): ReadonlyMap<string, Prestatie> =>
  new Map(
    berichten.flatMap(({ declaratie: { clienten } }) =>
      clienten.flatMap(({ prestaties }) => prestaties.map((prestatie) => [prestatie.productReferentie.referentieNummer, prestatie] as const)),
    ),
  );

/** What the steps of all lines of one resident are made from. */
export interface Regelbron {
  readonly regels: readonly Runregel[];
  readonly prestaties: ReadonlyMap<string, Prestatie>;
  readonly tarieven: readonly Tariefrij[];
  readonly aanbieder: string;
  /** Identification of each file, by its number. */
  readonly kenmerk: (deel: number) => string;
}

/** The row of the tariff list that holds on the first day of a line; an amount in euros has none, and needs no line here. @source D-20.12 */
const findTariefrij = (tarieven: readonly Tariefrij[], { productCode, productPeriode: { begindatum } }: Prestatie): Tariefrij | undefined =>
  tarieven.findLast(
    (rij) => rij.productCode === productCode && rij.geldigVanaf <= begindatum && (rij.geldigTotEnMet === undefined || begindatum <= rij.geldigTotEnMet),
  );

/** The rejected lines of which time goes into these. */
const listAfgekeurd = ({ zaken }: Bewonerdossier, regels: readonly Pick<Runregel, "tijden">[]): readonly string[] => {
  const opnieuw = new Set(regels.flatMap(({ tijden }) => tijden.map(({ registratie }) => registratie)));
  return zakenVan(zaken, "B4")
    .filter(({ toestand, feiten }) => toestand === "afgekeurd" && feiten.tijden.some(({ registratie }) => opnieuw.has(registratie)))
    .map(({ id }) => id);
};

/** A rejected line whose time goes into a new one is closed as put right. @source lifecycle.md B4; iWmo 3.2, IV085 */
const listHerstelstappen = (dossier: Bewonerdossier, regels: readonly Runregel[]): readonly Stapopdracht[] =>
  listAfgekeurd(dossier, regels).map((zaak) => ({ levensloop: "B4", zaak, gebeurtenis: "gecorrigeerd", gegevens: {}, reden: "De regel was afgewezen en gaat verbeterd opnieuw mee." }));

/** The steps of all lines of one resident, drawn up and reported as sent: what is taken back goes first. */
export const makeBewonerstappen = (dossier: Bewonerdossier, { regels, prestaties, tarieven, aanbieder, kenmerk }: Regelbron, { organisatie }: Pick<Werk, "organisatie">): readonly Stapopdracht[] => {
  const eigenAgb = { code: aanbieder, soort: "ondernemingscode", goedgekeurd: isAgbGoedgekeurd(organisatie, aanbieder) } as const;
  const eigen = regels.toSorted((een, ander) => een.soort.localeCompare(ander.soort)).flatMap((regel) => {
    const prestatie = prestaties.get(regel.referentie);
    const toewijzing = dossier.eigen.toewijzingen.find(({ nummer }) => nummer === prestatie?.toewijzingNummer);
    const tarief = prestatie === undefined ? undefined : findTariefrij(tarieven, prestatie);
    const toeleiding = toewijzing === undefined ? undefined : findToeleiding(dossier.zaken, toewijzing.nummer)?.id;
    if (prestatie === undefined || toewijzing === undefined || toeleiding === undefined || tarief === undefined) return [];
    const afgekeurd = listAfgekeurd(dossier, [regel])[0];
    const stappen = makeRegelstappen(regel, { prestatie, toewijzing, toeleiding, tarief, eigenAgb, ...(afgekeurd === undefined ? {} : { afgekeurd }) });
    return regel.soort === "credit" ? stappen : [...stappen, makeVerzendstap(regel, kenmerk(regel.deel))];
  });
  return [...listHerstelstappen(dossier, regels), ...eigen];
}; // prettier-ignore

/** Whether the guards of time and claims let the lines of a resident go out. @source lifecycle.md B4 */
export const toetsBewoner = (dossier: Bewonerdossier, bron: Regelbron, werk: Werk, omgeving: Kitomgeving): ReturnType<typeof neemStappen<Bewonerdossier["eigen"]>> =>
  neemStappen(dossier, makeBewonerstappen(dossier, bron, werk), werk, omgeving);
