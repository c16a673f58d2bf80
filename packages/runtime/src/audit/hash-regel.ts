import { createHash, createHmac } from "node:crypto";

import type { Auditanker, Auditregel } from "./auditregel.js";

/** The log of a tenant before its first line. */
export const LEEG_ANKER: Auditanker = { aantal: 0, hash: "0".repeat(64) };

/**
 * The hash that chains a line to the one before: SHA-256 over its canonical JSON, the hash of the line before included.
 * Every field is a text, a whole number or null, so names in order of the alphabet make the JSON canonical.
 *
 * @source FIPS 180-4; RFC 8785, 3.2.3
 */
export const hashRegel = (regel: Omit<Auditregel, "hash">): string => {
  const { account, actie, adres, doel, dossier, namens, noodreden, object, objectsoort } = regel;
  const { rol, soort, systeem, tenant, tijdstip, uitkomst, volgnummer, vorige } = regel;
  const canoniek = JSON.stringify({
    account,
    actie,
    adres,
    doel,
    dossier,
    namens,
    noodreden,
    object,
    objectsoort,
    rol,
    soort,
    systeem,
    tenant,
    tijdstip,
    uitkomst,
    volgnummer,
    vorige,
  });
  return createHash("sha256").update(canoniek, "utf8").digest("hex");
};

/**
 * A network address as the log keeps it: the same address can be recognised, but not read.
 * Keyed with a secret of the installation, because there are too few addresses for a bare hash to hide them.
 */
export const hashAdres = (geheim: string, adres: string): string => createHmac("sha256", geheim).update(adres).digest("hex").slice(0, 32);
