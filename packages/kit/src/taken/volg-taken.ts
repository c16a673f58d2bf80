import type { Dossier, Gebeurtenis, Gevolg, Taak, Zaak } from "@wmo-kit/afwegingskader";

import type { Gevolgd } from "../omgeving/volg-aanvangen.js";
import type { OpenTaak } from "./open-taak.js";
import { hoortErbij } from "./hoort-erbij.js";
import { BLIJFT_NA_EINDE, EINDTOESTANDEN, SLUITREGELS } from "./sluitregels.table.js";

const toKenmerk = (taak: string): string =>
  taak
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");

/** Identification of a task: the same task of a case that comes up again takes the place of the one before. */
const toTaakId = (zaak: string, { eis, taak }: Taak): string => `${zaak}:${eis}:${toKenmerk(taak)}`;

const isGedaan = (taak: OpenTaak, gebeurtenis: Gebeurtenis, zaken: Readonly<Record<string, Zaak>>): boolean => {
  const zaak = zaken[gebeurtenis.zaak];
  const voorbij = zaak !== undefined && (EINDTOESTANDEN[zaak.levensloop]?.includes(zaak.toestand) ?? false);
  if (voorbij && taak.zaak === gebeurtenis.zaak && !BLIJFT_NA_EINDE.includes(taak.eis)) return true;
  return SLUITREGELS.some(
    (regel) =>
      regel.levensloop === gebeurtenis.levensloop &&
      regel.gebeurtenissen.includes(gebeurtenis.soort) &&
      regel.eis === taak.eis &&
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

const NA_ALLES = "9999-12-31";

/** Of the same task that comes up twice at once, the one that ends first stays: two facts to tell the same party. */
const zonderDubbele = (taken: readonly OpenTaak[]): readonly OpenTaak[] => {
  const perId = new Map<string, OpenTaak>();
  for (const taak of taken) {
    const eerder = perId.get(taak.id);
    if (eerder === undefined || (taak.uiterlijk ?? NA_ALLES) < (eerder.uiterlijk ?? NA_ALLES)) perId.set(taak.id, taak);
  }
  return [...perId.values()];
};

/** The open tasks after an event: what it did is gone, what it asks has come. @source lifecycle.md parts A and B */
export const volgTaken = (taken: readonly OpenTaak[], { dossier, gebeurtenis, gevolgen, gevolgd }: Naspel): readonly OpenTaak[] => {
  const nieuw = zonderDubbele(gevolgen.filter((gevolg) => gevolg._tag === "Taak").map((taak) => toOpenTaak(gebeurtenis, taak, gevolgd)));
  const ids = new Set(nieuw.map(({ id }) => id));
  return [...taken.filter((taak) => !ids.has(taak.id) && !isGedaan(taak, gebeurtenis, dossier.zaken)), ...nieuw];
};

/** The events that do a task in its own case, so that a screen can lead there. A task that a person may also call done leads nowhere. */
export const listStappenVoor = ({ levensloop, eis, taak }: OpenTaak): readonly string[] =>
  SLUITREGELS.filter(
    (regel) =>
      regel.levensloop === levensloop &&
      regel.van === "zelf" &&
      regel.ookMetDeHand !== true &&
      regel.eis === eis &&
      (regel.begin === undefined || taak.startsWith(regel.begin)),
  ).flatMap(({ gebeurtenissen }) => gebeurtenissen);
