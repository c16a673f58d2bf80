import type { Result } from "@wmo-kit/domain/result";
import type { Schema } from "effect";

import type { GeheimGeschonden } from "./errors.js";
import { openBytes, openTekst, sealBytes, sealTekst } from "./seal-tekst.js";
import { type Geheimpad, openVelden, sealVelden } from "./seal-velden.js";
import type { Sleutel } from "./sleutel.js";

/**
 * The safe of one dossier: what is sealed in it opens only for this tenant, this dossier and this place.
 * Do not keep it: after the dossier was destroyed, a new one cannot be had.
 */
export interface Kluis {
  /** Encrypts a text (a Bsn, a whole XML message); `veld` names the place it is stored in. */
  readonly seal: (veld: string, tekst: string) => string;
  readonly open: (veld: string, verzegeld: string) => Result<string, GeheimGeschonden>;
  /** The same for bytes, such as a file. */
  readonly sealBytes: (veld: string, inhoud: Uint8Array) => string;
  readonly openBytes: (veld: string, verzegeld: string) => Result<Uint8Array, GeheimGeschonden>;
  /** Encrypts parts of the data of a fact; `feit` is the id of the fact, so that data cannot be moved to another fact. */
  readonly sealVelden: (feit: string, gegevens: Schema.Json, paden: readonly Geheimpad[]) => Schema.Json;
  readonly openVelden: (feit: string, gegevens: Schema.Json) => Result<Schema.Json, GeheimGeschonden>;
}

/** The safe that belongs to the key of a dossier. */
export const makeKluis = (sleutel: Sleutel, tenant: string, dossier: string): Kluis => ({
  seal: (veld, tekst) => sealTekst(sleutel, [tenant, dossier, "veld", veld], tekst),
  open: (veld, verzegeld) => openTekst(sleutel, [tenant, dossier, "veld", veld], verzegeld),
  sealBytes: (veld, inhoud) => sealBytes(sleutel, [tenant, dossier, "bytes", veld], inhoud),
  openBytes: (veld, verzegeld) => openBytes(sleutel, [tenant, dossier, "bytes", veld], verzegeld),
  sealVelden: (feit, gegevens, paden) => sealVelden(sleutel, [tenant, dossier, "feit", feit], gegevens, paden),
  openVelden: (feit, gegevens) => openVelden(sleutel, [tenant, dossier, "feit", feit], gegevens),
});
