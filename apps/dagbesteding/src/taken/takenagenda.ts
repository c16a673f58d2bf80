import { createHash } from "node:crypto";

import { formatDatum, type IsoDatum } from "@wmo-kit/domain";
import type { OpenTaak } from "@wmo-kit/kit";
import type { Agenda, Agendapunt } from "@wmo-kit/timeliness/plichten";

const NAAM = "Mijn taken";
const DOMEIN = "dagbesteding.wmo-kit.invalid";
const HERINNERINGEN = [3, 0] as const;

/** A key that stays the same for the same task and says nothing of whose it is. */
const sleutelVan = (dossier: string, taak: string): string => createHash("sha256").update(`${dossier} ${taak}`).digest("hex").slice(0, 32);

/** A calendar without items is none. */
const NIETS = (peildatum: IsoDatum): Agendapunt => ({
  sleutel: "geen-taken",
  datum: peildatum,
  titel: "Geen open taken",
  omschrijving: "Op deze dag stond er geen taak open met een uiterste dag.",
  categorieen: [NAAM],
  herinneringenInDagen: [],
});

/** A dossier and its open tasks. */
export interface Takenbron {
  readonly id: string;
  readonly taken: readonly OpenTaak[];
}

/**
 * The open tasks with a last day as a calendar. It leaves the kit by an address that opens without signing in:
 * it holds what has to be done and until when, and never about whom.
 *
 * @source RFC 5545; AVG art. 5 lid 1 onder c
 */
export const makeTakenagenda = (dossiers: readonly Takenbron[], peildatum: IsoDatum): Agenda => {
  const punten = dossiers.flatMap(({ id, taken }) =>
    taken.flatMap(({ id: taak, taak: titel, uiterlijk, eis }): readonly Agendapunt[] =>
      uiterlijk === undefined
        ? []
        : [{ sleutel: sleutelVan(id, taak), datum: uiterlijk, titel, omschrijving: `Uiterlijk ${formatDatum(uiterlijk)}. Eis ${eis}. Voor wie het is ziet u in de kit.`, categorieen: [NAAM], herinneringenInDagen: HERINNERINGEN }],
    ),
  );
  return { naam: NAAM, domein: DOMEIN, punten: punten.length === 0 ? [NIETS(peildatum)] : punten };
};
