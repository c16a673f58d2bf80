import { zakenVan } from "@wmo-kit/afwegingskader";
import { formatDatum, toLokaleDatum } from "@wmo-kit/domain";
import { findStaptekst, type NaamVan } from "@wmo-kit/kit";

import type { Tijdlijnfeit } from "../dossier/dossier.js";
import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import type { Regieweergave } from "../plan/weergave.js";
import { STAPZINNEN } from "../presentation/stapzinnen.table.js";
import { TREDEN } from "./treden.table.js";

/** The events with which a household goes up or down the ladder, and the fields that say why. */
const WENDINGEN: ReadonlySet<string> = new Set(["opgeschaald-naar-procesregie", "geescaleerd", "teruggekeerd", "afgeschaald-naar-casusregie"]);
const REDENEN = ["aanleiding", "naar", "motivering", "uitkomst"] as const;

const leesRedenen = (gegevens: unknown): string => {
  const velden = new Map(typeof gegevens === "object" && gegevens !== null ? Object.entries(gegevens) : []);
  return REDENEN.map((naam) => velden.get(naam))
    .filter((waarde) => typeof waarde === "string")
    .join(": ");
};

const toAanleiding = (feit: Tijdlijnfeit, zaak: string, naamVan: NaamVan): Regieweergave["aanleidingen"] => {
  if (feit._tag !== "Stap" || feit.gebeurtenis.zaak !== zaak || !WENDINGEN.has(feit.gebeurtenis.soort)) return [];
  const { levensloop, soort, gegevens } = feit.gebeurtenis;
  const opTekst = toLokaleDatum(feit.opgetreden).map(formatDatum).unwrapOr("");
  return [{ opTekst, wat: STAPZINNEN[`${levensloop} ${soort}`] ?? findStaptekst(levensloop, soort).titel, waarom: leesRedenen(gegevens), wie: naamVan(feit.actor) }];
};

const LEEG = { zaak: null, organisaties: [], regisseur: null, procesregisseur: null, aanleidingen: [] } as const;

/** The ladder of direction over the help of a household: where it stands, who directs, and what brought it there. @source W-11.2, W-11.5, W-11.7 */
export const showRegie = ({ zaken, eigen }: Inwonerdossier, naamVan: NaamVan): Regieweergave => {
  const zaak = zakenVan(zaken, "A7").at(-1);
  const treden = TREDEN.map((trede) => ({ ...trede, hier: trede.trede === zaak?.toestand }));
  if (zaak === undefined) return { ...LEEG, treden };
  const { organisaties, regisseur, procesregisseur } = zaak.feiten;
  const noem = (wie: string | undefined): string | null => (wie === undefined ? null : (naamVan(wie) ?? wie));
  return {
    zaak: zaak.id,
    organisaties,
    regisseur: noem(regisseur),
    procesregisseur: noem(procesregisseur),
    treden,
    aanleidingen: eigen.tijdlijn.flatMap((feit) => toAanleiding(feit, zaak.id, naamVan)).toReversed(),
  };
};
