import { parseTijdstip } from "@wmo-kit/domain";

import type { Rij } from "../databank/databank.js";
import type { Auditactie, Auditregel, Audituitkomst } from "./auditregel.js";

const VERPLICHT = ["tenant", "soort", "account", "rol", "objectsoort", "doel", "systeem", "vorige", "hash"] as const;
const VRIJ = ["namens", "dossier", "object", "noodreden", "adres"] as const;

type Teksten = Readonly<Record<(typeof VERPLICHT)[number], string> & Record<(typeof VRIJ)[number], string | null>>;

const hasTeksten = (rij: Rij): rij is Rij & Teksten =>
  VERPLICHT.every((naam) => typeof rij[naam] === "string") && VRIJ.every((naam) => rij[naam] === null || typeof rij[naam] === "string");

const isActie = (waarde: unknown): waarde is Auditactie => typeof waarde === "string" && ["C", "R", "U", "D", "E"].includes(waarde);
const isUitkomst = (waarde: unknown): waarde is Audituitkomst =>
  typeof waarde === "string" && ["gelukt", "geweigerd", "mislukt"].includes(waarde);

/** A stored row as a line of the log; undefined when it is not what we write. */
export const readRegel = (rij: Rij): Auditregel | undefined => {
  const { volgnummer, actie, uitkomst } = rij;
  const tijdstip = parseTijdstip(rij["tijdstip"]);
  if (!hasTeksten(rij) || tijdstip.isErr() || !isActie(actie) || !isUitkomst(uitkomst) || typeof volgnummer !== "number") return undefined;
  const { tenant, soort, account, rol, namens, dossier, objectsoort, object, doel, noodreden, systeem, adres, vorige, hash } = rij;
  return {
    tenant,
    volgnummer,
    tijdstip: tijdstip.value,
    soort,
    actie,
    account,
    rol,
    namens,
    dossier,
    objectsoort,
    object,
    doel,
    noodreden,
    uitkomst,
    systeem,
    adres,
    vorige,
    hash,
  };
};
