import { isIsoDatum, toLokaleDatum, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { leegDossier, type Dossier } from "../kern/dossier.js";
import type { Gebeurtenis } from "../kern/gebeurtenis.js";
import type { HistorieOngeldig } from "../kern/replay.js";
import { transition, type Omgeving, type Overgegaan } from "../kern/transition.js";
import type { GevraagdeNorm } from "./list-bewijsnormen.js";
import type { Sluier } from "./make-sluier.js";
import type { Bewijsstap, Bewijswachter } from "./receipt.js";
import { volgNormen, type Normvraag } from "./volg-normen.js";

/** The steps of a history, the norms they asked for, and the dossier at the end. */
export interface Gevolgd {
  readonly stappen: readonly Bewijsstap[];
  readonly gevraagd: readonly GevraagdeNorm[];
  readonly dossier: Dossier;
}

const wachtersVan = ({ rij, erkend }: Overgegaan, { erkend: redenen = [] }: Gebeurtenis, sluier: Sluier): readonly Bewijswachter[] =>
  rij.wachters.map(({ naam, code }) => {
    const gewaarschuwd = erkend.some(({ wachter }) => wachter === naam);
    const reden = gewaarschuwd ? redenen.find((erkenning) => erkenning.code === code)?.reden : undefined;
    return { naam, code, uitkomst: gewaarschuwd ? "erkend" : "houdt", ...(reden === undefined ? {} : { reden: sluier.tekst(reden) }) };
  });

const peildatumVan = (vanaf: IsoDatum | Tijdstip): readonly IsoDatum[] =>
  isIsoDatum(vanaf) ? [vanaf] : toLokaleDatum(vanaf).match((dag) => [dag], () => []);

const zonderHerhaling = (vragen: readonly Normvraag[]): readonly Normvraag[] =>
  vragen.filter(({ norm, vanaf }, plaats) => vragen.findIndex((ander) => ander.norm === norm && ander.vanaf === vanaf) === plaats);

/** Runs a history through the life cycles and writes down every step: which row, which guards, which norms with which answers. */
export const makeBewijsstappen = (
  id: string,
  gebeurtenissen: readonly Gebeurtenis[],
  { omgeving, sluier }: { readonly omgeving: Omgeving; readonly sluier: Sluier },
): Result<Gevolgd, HistorieOngeldig> => {
  const { normen, neemVragen } = volgNormen(omgeving.normen);
  const gevolgd = { ...omgeving, normen };
  const stappen: Bewijsstap[] = [];
  const gevraagd: GevraagdeNorm[] = [];
  let dossier = leegDossier(id);
  for (const gebeurtenis of gebeurtenissen) {
    const { zaak, levensloop } = gebeurtenis;
    const stap = transition(dossier, gebeurtenis, gevolgd);
    if (stap.isErr()) return err({ _tag: "HistorieOngeldig", gebeurtenis: gebeurtenis.id, weigering: stap.error });
    const { rij } = stap.value;
    const vragen = zonderHerhaling(neemVragen());
    gevraagd.push(...vragen.flatMap(({ norm, vanaf }) => peildatumVan(vanaf).map((peildatum) => ({ norm, peildatum }))));
    stappen.push({
      gebeurtenis: gebeurtenis.id,
      levensloop,
      zaak,
      van: dossier.zaken[zaak]?.toestand ?? null,
      naar: stap.value.dossier.zaken[zaak]?.toestand ?? "",
      wachters: wachtersVan(stap.value, gebeurtenis, sluier),
      eisen: rij.eisen,
      artikel: rij.artikel ?? null,
      normen: vragen.map(({ norm, vanaf, antwoord }) => ({ norm, vanaf, antwoord })),
    });
    ({ dossier } = stap.value);
  }
  return ok({ stappen, gevraagd, dossier });
};
