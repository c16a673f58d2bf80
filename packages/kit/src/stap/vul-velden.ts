import type { Dossier, Levensloop, Zaak } from "@wmo-kit/afwegingskader";
import type { Schema } from "effect";

import type { Optie, Veld } from "../api/veld.js";
import { formatToestand } from "./find-staptekst.js";
import { VERWIJZINGEN } from "./verwijzingen.table.js";
import { zaaktitel } from "./zaaktitel.js";

/** What the kit fills in beforehand, by the place of a field in the form: `eigenAgb.code`. */
export type Voorstellen = Readonly<Record<string, Schema.Json>>;

/** What can be chosen in a field, when only the dossier knows it: by the place of the field, rows of a list left out: `problemen.deelvraag`. */
export type Keuzen = Readonly<Record<string, readonly Optie[]>>;

interface Vulling {
  readonly dossier: Dossier;
  readonly levenslopen: ReadonlyMap<string, Levensloop>;
  readonly voorstellen: Voorstellen;
  readonly keuzen: Keuzen;
}

// Two cases by one name are told apart by where they stand.
const noemZaken = (zaken: readonly Zaak[], titelVan: (zaak: Zaak) => string): readonly Optie[] =>
  zaken.map((zaak) => {
    const titel = titelVan(zaak);
    const isDubbel = zaken.some((ander) => ander.id !== zaak.id && titelVan(ander) === titel);
    return { waarde: zaak.id, label: isDubbel ? `${titel} (${formatToestand(zaak.toestand).toLocaleLowerCase("nl")})` : titel };
  });

const metZaken = (veld: Veld, levensloop: string, { dossier, levenslopen }: Vulling): Veld => {
  const zaken = Object.values(dossier.zaken).filter((zaak) => zaak.levensloop === levensloop);
  const opties = noemZaken(zaken, (zaak) => zaaktitel(dossier, zaak, levenslopen.get(levensloop)?.titel ?? levensloop));
  if (veld.soort === "lijst") return { ...veld, soort: "meerkeuze", opties, velden: null };
  const enige = opties.length === 1 && veld.verplicht ? opties[0]?.waarde : undefined;
  return { ...veld, soort: "keuze", opties, voorstel: enige ?? null };
};

const metKeuzen = (veld: Veld, opties: readonly Optie[] | undefined): Veld => (opties === undefined ? veld : { ...veld, soort: "keuze", opties });

const vul = (veld: Veld, plaats: string, pad: string, vulling: Vulling): Veld => {
  const hier = pad === "" ? veld.naam : `${pad}.${veld.naam}`;
  const verwijzing = VERWIJZINGEN[`${plaats}.${hier}`];
  const gevuld = metKeuzen(verwijzing === undefined ? veld : metZaken(veld, verwijzing, vulling), vulling.keuzen[hier]);
  const voorstel = vulling.voorstellen[hier];
  return {
    ...gevuld,
    voorstel: voorstel ?? gevuld.voorstel,
    velden: gevuld.soort === "groep" || gevuld.soort === "lijst" ? (gevuld.velden?.map((deel) => vul(deel, plaats, hier, vulling)) ?? null) : gevuld.velden,
  };
};

/** A form with the cases of the dossier to choose from, and with what the kit already knows. */
export const vulVelden = (velden: readonly Veld[], plaats: string, vulling: Vulling): readonly Veld[] =>
  velden.map((veld) => vul(veld, plaats, "", vulling));
