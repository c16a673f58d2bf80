import { isCredit, isGecrediteerd, listDebets, listPrestaties, type BekendePrestatie } from "../keten/declaraties.js";
import { groepVan } from "./kandidaat.js";
import type { RedenNietGedeclareerd } from "./reden.js";
import type { Registratie } from "./registratie.js";
import type { Declaratieopdracht } from "./voorstel.js";

/** An earlier line that holds: not rejected, not credited. */
export interface Staanderegel {
  readonly referentieNummer: string;
  readonly bekend: BekendePrestatie;
  readonly groep: string;
  /** From which registrations it was made, when that is known. */
  readonly herkomst: ReadonlySet<string> | undefined;
}

/** The earlier lines that registrations have to do with. */
export interface Eerderboek {
  readonly perGroep: ReadonlyMap<string, readonly Staanderegel[]>;
  /** The line a registration stands in. */
  readonly perRegistratie: ReadonlyMap<string, Staanderegel>;
}

/** Finds the earlier lines on the assignments of the registrations, and those they were claimed in. @source D-20.15; iWmo 3.2, TR389 */
export const makeEerderboek = ({ keten: { declaraties }, kop, eerdere, registraties }: Declaratieopdracht): Eerderboek => {
  const herkomsten = new Map(eerdere.map((rij) => [rij.referentieNummer, new Set(rij.registraties)]));
  const toStaande = (bekend: BekendePrestatie): Staanderegel => {
    const { referentieNummer } = bekend.prestatie.productReferentie;
    return { referentieNummer, bekend, groep: groepVan(bekend.bsn, bekend.prestatie), herkomst: herkomsten.get(referentieNummer) };
  };
  const perReferentie = new Map<string, Staanderegel>();
  const gezien = new Set<string>();
  const addToewijzing = ({ bsn, toewijzingNummer: nummer }: Pick<Registratie, "bsn" | "toewijzingNummer">): void => {
    if (gezien.has(`${bsn} ${nummer}`)) return;
    gezien.add(`${bsn} ${nummer}`);
    for (const bekend of listDebets(declaraties, kop, { bsn, nummer })) perReferentie.set(bekend.prestatie.productReferentie.referentieNummer, toStaande(bekend));
  };
  const gevraagd = new Set(registraties.map(({ id }) => id));
  for (const registratie of registraties) addToewijzing(registratie);
  for (const { referentieNummer, registraties: ids } of eerdere) {
    if (!ids.some((id) => gevraagd.has(id)) || isGecrediteerd(declaraties, kop.aanbieder, referentieNummer)) continue;
    for (const { bsn, gemeente, prestatie, stand } of listPrestaties(declaraties, kop.aanbieder, referentieNummer))
      if (gemeente === kop.gemeente && !isCredit(prestatie) && (stand === "ingediend" || stand === "toegekend"))
        addToewijzing({ bsn, toewijzingNummer: prestatie.toewijzingNummer });
  }
  const perGroep = new Map<string, Staanderegel[]>();
  const perRegistratie = new Map<string, Staanderegel>();
  for (const regel of perReferentie.values()) {
    const groep = perGroep.get(regel.groep);
    if (groep === undefined) perGroep.set(regel.groep, [regel]);
    else groep.push(regel);
    for (const id of regel.herkomst ?? []) perRegistratie.set(id, regel);
  }
  return { perGroep, perRegistratie };
};

/** Reasons that say the support should not have been claimed; others only say that it cannot be claimed now. */
const ONTERECHT: ReadonlySet<RedenNietGedeclareerd["_tag"]> = new Set(["NietDeclarabel", "GeenToewijzing", "ToewijzingVervallen", "BuitenToewijzing", "ProductPastNiet"]);

/** Whether a reason takes support out of a line that it stands in. */
export const isOnterecht = ({ _tag }: RedenNietGedeclareerd): boolean => ONTERECHT.has(_tag);

/**
 * Whether a line may be taken back: granted, for an amount, and all it was made from is known again and can be claimed now.
 *
 * @source iWmo 3.2, IV085, CS325; D-20.3, D-20.15
 */
export const isCrediteerbaar = (
  { bekend, herkomst }: Staanderegel,
  gevraagd: ReadonlySet<string>,
  afgewezen: ReadonlyMap<string, RedenNietGedeclareerd>,
): boolean =>
  bekend.stand === "toegekend" &&
  bekend.prestatie.ingediendBedrag.bedrag > 0 &&
  herkomst !== undefined &&
  [...herkomst].every((id) => {
    const reden = afgewezen.get(id);
    return gevraagd.has(id) && (reden === undefined || isOnterecht(reden));
  }); // prettier-ignore

/** Why support has to wait for an earlier line that cannot be taken back. */
export const redenVanVaste = ({ referentieNummer, bekend }: Staanderegel): RedenNietGedeclareerd => ({
  _tag: bekend.stand === "ingediend" ? "WachtOpAntwoord" : "RegelStaatVast",
  referentieNummer,
});
