import { WIZ_DOSSIERS, type WizDossier } from "@wmo-kit/backoffice/inlezen";
import { parse, type Bsn, type IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import { neemStappen, type Besluit, type Kitomgeving, type NieuwFeit, type Stapfout, type Stapopdracht, type Werk } from "@wmo-kit/kit";

import { describeFailure } from "../dossier/describe-failure.js";
import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import type { Feit } from "../feiten/feit.js";
import { Inwoner } from "../feiten/inwoner.js";
import { NODIG, toWizstappen } from "./wizstappen.js";

/** Why a row cannot be taken over: in which column, in a sentence; without a column it is about the row. */
export interface Rijbevinding {
  readonly kolom: string | null;
  readonly tekst: string;
}

/** In what circumstances a row is taken over. */
export interface Overnameomstandigheden {
  readonly werk: Werk;
  readonly omgeving: Kitomgeving;
  readonly vandaag: IsoDatum;
  /** Id of the new case. */
  readonly zaak: string;
  /** The key that keeps the Bsn of the row with this dossier; undefined when no Bsn is recorded. */
  readonly bsnsleutel: { readonly bsn: Bsn; readonly sleutel: string } | undefined;
}

const REDEN = "Zo overgenomen uit het WIZ-portaal.";

const ontbrekend = (rij: WizDossier): readonly Rijbevinding[] =>
  NODIG[rij.stand].filter((veld) => rij[veld] === null).map((veld) => ({ kolom: WIZ_DOSSIERS.kolommen[veld].kop, tekst: "hier staat niets. Vul het in om dit dossier over te nemen." }));

const toInwoner = ({ achternaam, voornaam, geboortedatum }: WizDossier): unknown => ({
  naam: { geslachtsnaam: { achternaam }, ...(voornaam === null ? {} : { voornamen: voornaam }), naamGebruik: "1" },
  ...(geboortedatum === null ? {} : { geboortedatum: { datum: geboortedatum } }),
});

// What a late step warns of was so in the old system; it is recorded with that as its reason.
const metErkenning = (fout: Stapfout, opdrachten: readonly Stapopdracht[]): readonly Stapopdracht[] | undefined => {
  if (fout._tag !== "WachtersHoudenTegen" || fout.geblokkeerd.length > 0 || fout.oordelen.length > 0) return undefined;
  return opdrachten.map((opdracht) => ({ ...opdracht, erkend: fout.teErkennen.map(({ code }) => ({ code, reden: REDEN })) }));
};

const bevindingVan = (fout: Stapfout): Rijbevinding => ({ kolom: null, tekst: fout._tag === "OngeldigeInvoer" ? "deze gegevens passen niet bij de stand van het dossier. Controleer de rij." : describeFailure(fout).tekst });

const toFeit = ({ dossiernummer, stand, meldingOp, professional, laatsteContact }: WizDossier, overgenomenOp: IsoDatum): NieuwFeit<Feit> => ({
  _tag: "Eigen",
  feit: {
    soort: "uit-wiz-overgenomen",
    dossiernummer,
    stand,
    meldingOp,
    overgenomenOp,
    ...(professional === null ? {} : { professional }),
    ...(laatsteContact === null ? {} : { laatsteContact }),
  },
});

const vraagVan = (rij: WizDossier, zaak: string): readonly NieuwFeit<Feit>[] =>
  rij.stand === "melding" || rij.stand === "onderzoek"
    ? [{ _tag: "Eigen", feit: { soort: "melding-vastgelegd", zaak, aanmelder: { relatie: "anders", naam: "WIZ-portaal" }, vraag: `Overgenomen uit het WIZ-portaal, dossier ${rij.dossiernummer}. De vraag staat in het oude dossier.` } }]
    : [];

/**
 * What a row of the WIZ portal leaves in an empty dossier: who it is, the steps that it was, and from where it came. Every guard is asked, as with work of today.
 * Either all of it, or the reasons why not.
 *
 * @source W-98.2, W-98.6, W-106.9
 */
export const planOvername = (dossier: Inwonerdossier, rij: WizDossier, omstandigheden: Overnameomstandigheden): Result<Besluit<Feit>, readonly Rijbevinding[]> => {
  const { werk, omgeving, vandaag, zaak, bsnsleutel } = omstandigheden;
  const stappen = toWizstappen(rij);
  const mist = ontbrekend(rij);
  if (stappen === undefined || mist.length > 0) return err(mist);
  const opdrachten = stappen.stappen.map((stap): Stapopdracht => ({ ...stap, zaak }));
  const neem = (lijst: readonly Stapopdracht[]) => neemStappen(dossier, lijst, werk, omgeving);
  const genomen = neem(opdrachten).orElse((fout) => {
    const opnieuw = metErkenning(fout, opdrachten);
    return opnieuw === undefined ? err(fout) : neem(opnieuw);
  });
  return parse(Inwoner, "Inwoner", toInwoner(rij))
    .mapErr((): readonly Rijbevinding[] => [{ kolom: WIZ_DOSSIERS.kolommen.achternaam.kop, tekst: "deze naam kan niet. Schrijf haar zonder cijfers en vreemde tekens." }])
    .andThen((inwoner) =>
      genomen
        .mapErr((fout): readonly Rijbevinding[] => [bevindingVan(fout)])
        .andThen((reeks) =>
          ok<Besluit<Feit>>({
            feiten: [
              { _tag: "Eigen", feit: { soort: "inwoner-vastgelegd", inwoner } },
              ...reeks.stappen.map(({ gebeurtenis }): NieuwFeit<Feit> => ({ _tag: "Stap", gebeurtenis })),
              ...vraagVan(rij, zaak),
              ...(bsnsleutel === undefined ? [] : [{ _tag: "Eigen", feit: { soort: "bsn-vastgelegd", bsn: bsnsleutel.bsn } } as const]),
              toFeit(rij, vandaag),
            ],
            ...(bsnsleutel === undefined ? {} : { sleutels: [bsnsleutel.sleutel] }),
          }),
        ),
    );
};

/** Why a row cannot be taken over; empty when it can. */
export const findBezwaren = (dossier: Inwonerdossier, rij: WizDossier, omstandigheden: Overnameomstandigheden): readonly Rijbevinding[] =>
  planOvername(dossier, rij, omstandigheden).match(
    () => [],
    (redenen) => redenen,
  );
