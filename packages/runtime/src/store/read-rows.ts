import { parseTijdstip } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { opslagMislukt, type OpslagMislukt } from "../databank/errors.js";
import type { Gebeurtenis } from "./gebeurtenis.js";

/** The columns of a fact. */
export const KOLOMMEN = "tenant, positie, dossier, versie, id, soort, schemaversie, opgetreden, actor, gegevens";

const TEKSTEN = ["tenant", "dossier", "id", "soort", "opgetreden", "actor", "gegevens"] as const;
const GETALLEN = ["positie", "versie", "schemaversie"] as const;

type Kolommen = Readonly<Record<string, unknown>>;
type Rij = Readonly<Record<(typeof TEKSTEN)[number], string> & Record<(typeof GETALLEN)[number], number>>;

const isRij = (rij: Kolommen): rij is Rij =>
  TEKSTEN.every((naam) => typeof rij[naam] === "string") && GETALLEN.every((naam) => Number.isSafeInteger(rij[naam]));

const readGegevens = (tekst: string): Gebeurtenis["gegevens"] | undefined => {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
};

const readRow = (rij: Kolommen): Gebeurtenis | undefined => {
  if (!isRij(rij)) return undefined;
  const gegevens = readGegevens(rij.gegevens);
  const opgetreden = parseTijdstip(rij.opgetreden);
  return gegevens === undefined || opgetreden.isErr() ? undefined : { ...rij, gegevens, opgetreden: opgetreden.value };
};

/** Stored rows as facts; a row that is not what was written means a damaged file. Plain checks, because every start of an app reads them all. */
export const readRows = (rijen: readonly Kolommen[]): Result<readonly Gebeurtenis[], OpslagMislukt> => {
  const feiten: Gebeurtenis[] = [];
  for (const rij of rijen) {
    const feit = readRow(rij);
    if (feit === undefined) return err(opslagMislukt("beschadigd", "RIJ"));
    feiten.push(feit);
  }
  return ok(feiten);
};
