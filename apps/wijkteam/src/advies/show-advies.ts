import { AFWIJZINGSGRONDEN, composeStuk, listOntbrekendeBestelgegevens, zaakVan, type Advies, type Zaak } from "@wmo-kit/afwegingskader";
import { formatDatum, formatTijdstip, type IsoDatum } from "@wmo-kit/domain";
import { findStaptekst, formatToestand, type NaamVan } from "@wmo-kit/kit";

import { showBericht } from "../backoffice/show-bericht.js";
import type { Tijdlijnfeit } from "../dossier/dossier.js";
import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { noemInwoner } from "../presentation/naam.js";
import { STAPZINNEN } from "../presentation/stapzinnen.table.js";
import { listToetsredenen } from "./list-toetsredenen.js";
import { listBezwaren } from "./list-bezwaren.js";
import type { Adviesweergave } from "./weergave.js";

type Stapfeit = Extract<Tijdlijnfeit, { readonly _tag: "Stap" }>;

const jaNee = (waarde: boolean): string => (waarde ? "ja" : "nee");

const showBestelling = ({ bestelling }: Advies, peildatum: IsoDatum): Adviesweergave["bestelling"] => {
  if (bestelling === undefined) return null;
  const { secties } = composeStuk({ soort: "productbestelling", bestelling });
  const regels = secties.slice(0, 1).flatMap(({ blokken }) => blokken.flatMap((blok) => (blok.soort === "feiten" ? blok.regels.map(({ naam, waarde }) => ({ naam, waarde })) : [])));
  const { robLijst, veegcontract } = bestelling;
  return {
    regels,
    mist: listOntbrekendeBestelgegevens(bestelling),
    robLijst: robLijst === undefined ? null : { opgehaaldTekst: formatDatum(robLijst.opgehaald), isVanVandaag: robLijst.opgehaald >= peildatum },
    veegcontract: veegcontract ?? null,
  };
};

const showKeuze = ({ keuze }: Advies): Adviesweergave["keuze"] =>
  keuze === undefined
    ? null
    : {
        regels: [
          { naam: "De keuze tussen aanbieders is uitgelegd", waarde: jaNee(keuze.keuzeUitgelegd) },
          { naam: "Het abonnementstarief is uitgelegd", waarde: jaNee(keuze.abonnementstariefUitgelegd) },
          ...(keuze.redenGeenKeuze === undefined ? [] : [{ naam: "Waarom er weinig keuze was", waarde: keuze.redenGeenKeuze }]),
        ],
        aanbieders: keuze.aanbieders,
      };

const showAfwijzing = ({ afwijzing }: Advies): Adviesweergave["afwijzing"] =>
  afwijzing === undefined
    ? null
    : {
        grond: afwijzing.grond ?? null,
        artikel: afwijzing.grond === undefined ? null : `Wmo 2015, artikel ${AFWIJZINGSGRONDEN[afwijzing.grond]}`,
        motivering: afwijzing.motivering ?? null,
        isGedeeltelijk: afwijzing.isGedeeltelijk,
      };

/** Whether an advice grants, refuses, or does both. */
export const soortAdvies = ({ bestelling, afwijzing }: Advies): Adviesweergave["soort"] => {
  if (bestelling !== undefined && afwijzing !== undefined) return "deels positief";
  if (bestelling !== undefined) return "positief";
  return afwijzing === undefined ? "nog niet bepaald" : "negatief";
};

const tekstUit = (gegevens: unknown, veld: string): string | null => {
  const waarde = typeof gegevens === "object" && gegevens !== null ? Object.entries(gegevens).find(([naam]) => naam === veld)?.[1] : undefined;
  return typeof waarde === "string" ? waarde : null;
};

const stappenVan = ({ eigen }: Inwonerdossier, zaak: string): readonly Stapfeit[] => eigen.tijdlijn.filter((feit): feit is Stapfeit => feit._tag === "Stap" && feit.gebeurtenis.zaak === zaak);

const ONTVANGERS: Readonly<Record<string, string>> = { backoffice: "de backoffice van de gemeente", inwoner: "de inwoner", aanbieder: "de zorgaanbieder" };

const STUKKEN: Readonly<Record<string, string>> = { advies: "Het advies", verslag: "Het verslag" };

const showOntvangers = (stappen: readonly Stapfeit[]): readonly string[] =>
  stappen
    .filter(({ gebeurtenis }) => gebeurtenis.soort === "verzonden")
    .flatMap(({ gevolgen }) => gevolgen.flatMap((gevolg) => (gevolg._tag === "Bericht" && ONTVANGERS[gevolg.aan] !== undefined ? [`${STUKKEN[gevolg.inhoud] ?? gevolg.inhoud} naar ${ONTVANGERS[gevolg.aan]}`] : [])));

/** With what an advice is put in words. */
export interface Adviesblik {
  readonly peildatum: IsoDatum;
  readonly naamVan: NaamVan;
}

const noem = (naamVan: NaamVan, account: string): string => naamVan(account) ?? "onbekend account";

type Adviezaak = Zaak & { readonly feiten: Advies };

const showToets = (feiten: Advies, stappen: readonly Stapfeit[], naamVan: NaamVan): Adviesweergave["toets"] => ({
  waarom: listToetsredenen(feiten, stappen.map(({ gebeurtenis }) => gebeurtenis)),
  opstellers: feiten.opstellers.map((account) => noem(naamVan, account)),
  toetser: feiten.toetser === undefined ? null : noem(naamVan, feiten.toetser),
  bevinding: feiten.toetser === undefined ? null : tekstUit(stappen.findLast(({ gebeurtenis }) => gebeurtenis.soort === "getoetst")?.gebeurtenis.gegevens, "bevinding"),
  goedgekeurdOpTekst: feiten.goedgekeurd === undefined ? null : formatDatum(feiten.goedgekeurd.datum),
});

const showMoment = ({ gebeurtenis, opgetreden, actor }: Stapfeit, naamVan: NaamVan): Adviesweergave["verloop"][number] => ({
  wanneer: formatTijdstip(opgetreden).unwrapOr(opgetreden),
  wat: STAPZINNEN[`A3 ${gebeurtenis.soort}`] ?? findStaptekst("A3", gebeurtenis.soort).titel,
  wie: naamVan(actor),
  toelichting: tekstUit(gebeurtenis.gegevens, "motivering") ?? tekstUit(gebeurtenis.gegevens, "bevinding") ?? tekstUit(gebeurtenis.gegevens, "wat"),
});

const besluitVan = (stappen: readonly Stapfeit[]): string | null => {
  const verwerkt = stappen.findLast(({ gebeurtenis }) => gebeurtenis.soort === "verwerkt")?.gebeurtenis.gegevens;
  return tekstUit(verwerkt, "besluit");
};

/** An advice in words: what it says, who wrote and reviewed it, what was sent and what came of it. @source W-30 to W-40, W-54.2 */
export const showAdvies = (dossier: Inwonerdossier, zaakId: string, { peildatum, naamVan }: Adviesblik): Adviesweergave | undefined => {
  const zaak: Adviezaak | undefined = zaakVan(dossier.zaken, "A3", zaakId);
  if (zaak === undefined) return undefined;
  const { feiten } = zaak;
  const stappen = stappenVan(dossier, zaakId);
  return {
    dossierId: dossier.id,
    versie: dossier.versie,
    zaak: zaakId,
    naam: noemInwoner(dossier),
    toestand: zaak.toestand,
    toestandTekst: formatToestand(zaak.toestand),
    soort: soortAdvies(feiten),
    onderzoek: feiten.onderzoek ?? null,
    bestelling: showBestelling(feiten, peildatum),
    keuze: showKeuze(feiten),
    afwijzing: showAfwijzing(feiten),
    toets: showToets(feiten, stappen, naamVan),
    verloop: stappen.map((stap) => showMoment(stap, naamVan)).toReversed(),
    verzondenOpTekst: feiten.verzonden === undefined ? null : formatDatum(feiten.verzonden.datum),
    ontvangers: showOntvangers(stappen),
    berichten: dossier.eigen.berichten.filter((bericht) => bericht.zaak === zaakId).map(showBericht),
    besluit: besluitVan(stappen),
    bezwaren: listBezwaren(stappen.map(({ gebeurtenis }) => gebeurtenis)),
  };
};
