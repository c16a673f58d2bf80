import type { Dossier, Gebeurtenis, Gevolg, Taak, Zaak } from "@wmo-kit/afwegingskader";

import type { Gevolgd } from "../omgeving/volg-aanvangen.js";
import type { OpenTaak } from "./open-taak.js";
import { BLIJFT_NA_EINDE, EINDTOESTANDEN, SLUITREGELS, type Sluitregel } from "./sluitregels.table.js";

const toKenmerk = (taak: string): string =>
  taak
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");

/** Identification of a task: the same task of a case that comes up again takes the place of the one before. */
const toTaakId = (zaak: string, { eis, taak }: Taak): string => `${zaak}:${eis}:${toKenmerk(taak)}`;

const noemt = (drager: unknown, veld: string): string | undefined => {
  const waarde = typeof drager === "object" && drager !== null && veld in drager ? (drager as Readonly<Record<string, unknown>>)[veld] : undefined;
  return typeof waarde === "string" ? waarde : undefined;
};

const hoortErbij = ({ van }: Sluitregel, taak: OpenTaak, gebeurtenis: Gebeurtenis, zaken: Readonly<Record<string, Zaak>>): boolean => {
  switch (van) {
    case "zelf":
      return taak.zaak === gebeurtenis.zaak;
    case "toeleiding":
      return noemt(zaken[gebeurtenis.zaak]?.feiten, "toeleiding") === taak.zaak;
    case "ondersteuning":
      return noemt(zaken[taak.zaak]?.feiten, "ondersteuning") === gebeurtenis.zaak;
    case "eronder":
      return noemt(zaken[taak.zaak]?.feiten, "toeleiding") === gebeurtenis.zaak;
    case "besluit":
    case "vervangt":
      return noemt(gebeurtenis.gegevens, van) === taak.zaak;
    case "dossier":
      return true;
  }
};

const isGedaan = (taak: OpenTaak, gebeurtenis: Gebeurtenis, zaken: Readonly<Record<string, Zaak>>): boolean => {
  const zaak = zaken[gebeurtenis.zaak];
  const voorbij = zaak !== undefined && (EINDTOESTANDEN[zaak.levensloop]?.includes(zaak.toestand) ?? false);
  if (voorbij && taak.zaak === gebeurtenis.zaak && !BLIJFT_NA_EINDE.includes(taak.eis)) return true;
  return SLUITREGELS.some(
    (regel) =>
      regel.levensloop === gebeurtenis.levensloop &&
      regel.gebeurtenissen.includes(gebeurtenis.soort) &&
      regel.eis === taak.eis &&
      (regel.begin === undefined || taak.taak.startsWith(regel.begin)) &&
      hoortErbij(regel, taak, gebeurtenis, zaken),
  );
};

const toOpenTaak = ({ levensloop, zaak, tijdstip }: Gebeurtenis, gevolg: Taak, { findAanvang }: Gevolgd): OpenTaak => {
  const { taak, eis, norm, uiterlijk } = gevolg;
  const aanvang = norm === undefined || uiterlijk === undefined ? undefined : findAanvang(norm, uiterlijk);
  return {
    id: toTaakId(zaak, gevolg),
    levensloop,
    zaak,
    taak,
    eis,
    ...(norm === undefined ? {} : { norm }),
    ...(uiterlijk === undefined ? {} : { uiterlijk }),
    ...(aanvang === undefined ? {} : { aanvang }),
    sinds: tijdstip,
  };
};

/** What an event left: the dossier after it, and its consequences. */
export interface Naspel {
  readonly dossier: Dossier;
  readonly gebeurtenis: Gebeurtenis;
  readonly gevolgen: readonly Gevolg[];
  readonly gevolgd: Gevolgd;
}

/** The open tasks after an event: what it did is gone, what it asks has come. @source lifecycle.md part B */
export const volgTaken = (taken: readonly OpenTaak[], { dossier, gebeurtenis, gevolgen, gevolgd }: Naspel): readonly OpenTaak[] => {
  const nieuw = gevolgen.filter((gevolg) => gevolg._tag === "Taak").map((taak) => toOpenTaak(gebeurtenis, taak, gevolgd));
  const ids = new Set(nieuw.map(({ id }) => id));
  return [...taken.filter((taak) => !ids.has(taak.id) && !isGedaan(taak, gebeurtenis, dossier.zaken)), ...nieuw];
};

/** The events that do a task in its own case, so that a screen can lead there. */
export const listStappenVoor = ({ levensloop, eis, taak }: OpenTaak): readonly string[] =>
  SLUITREGELS.filter(
    (regel) => regel.levensloop === levensloop && regel.van === "zelf" && regel.eis === eis && (regel.begin === undefined || taak.startsWith(regel.begin)),
  ).flatMap(({ gebeurtenissen }) => gebeurtenissen);
