import { redactBsn } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import { Redacted } from "effect";

import type { VerbindingOngeldig } from "./errors.js";

/** What lets us in: nothing, a bearer token, or a client certificate with its key. */
export type Toegangsbewijs =
  | { readonly soort: "geen" }
  | { readonly soort: "token"; readonly token: Redacted.Redacted<string> }
  | { readonly soort: "certificaat"; readonly certificaat: string; readonly sleutel: Redacted.Redacted<string> };

/** Another system over HTTP: where it is, how we get in and how patient we are. */
export interface Verbinding {
  /** Short name, as in the environment and in what people read: `BRP`. */
  readonly naam: string;
  /** Address below which the paths of the contract lie. */
  readonly adres: string;
  readonly toegang: Toegangsbewijs;
  /** Certificate of who signed theirs, when it is not a public one. */
  readonly vertrouwd?: string;
  /** Longest wait for one answer. @unit milliseconds */
  readonly tijdslimietMs?: number;
  /** How often one question is asked at once. */
  readonly pogingen?: number;
}

const LOKAAL = new Set(["localhost", "127.0.0.1", "[::1]"]);

const toetsAdres = (tekst: string): VerbindingOngeldig["reden"] | undefined => {
  const adres = URL.parse(tekst);
  if (adres === null || adres.search !== "" || adres.hash !== "" || adres.username !== "" || adres.password !== "" || redactBsn(tekst) !== tekst) return "adres";
  return adres.protocol === "https:" || (adres.protocol === "http:" && LOKAAL.has(adres.hostname)) ? undefined : "onveilig";
};

/**
 * Reads a connection from the environment: `WMO_KIT_<NAAM>_ADRES`, and to get in `_TOKEN`, or `_CERTIFICAAT` with `_SLEUTEL` (PEM);
 * if wanted `_VERTROUWD` (PEM) and `_TIJDSLIMIET_MS`. Without an address there is no connection. An app may have a prefix of its own.
 */
export const parseVerbinding = (
  naam: string,
  omgeving: Readonly<Record<string, string | undefined>>,
  voorvoegsel = "WMO_KIT",
): Result<Verbinding | null, VerbindingOngeldig> => {
  const plek = (deel: string): string => `${voorvoegsel}_${naam}_${deel}`;
  const lees = (deel: string): string => (omgeving[plek(deel)] ?? "").trim();
  const weiger = (deel: string, reden: VerbindingOngeldig["reden"]): Result<never, VerbindingOngeldig> => err({ _tag: "VerbindingOngeldig", instelling: plek(deel), reden });
  const [adres, token, certificaat, sleutel, vertrouwd, limiet] = [lees("ADRES"), lees("TOKEN"), lees("CERTIFICAAT"), lees("SLEUTEL"), lees("VERTROUWD"), lees("TIJDSLIMIET_MS")];
  if (adres === "") return token === "" && certificaat === "" && sleutel === "" ? ok(null) : weiger("ADRES", "ontbreekt");
  const bezwaar = toetsAdres(adres);
  if (bezwaar !== undefined) return weiger("ADRES", bezwaar);
  if ((certificaat === "") !== (sleutel === "")) return weiger(certificaat === "" ? "CERTIFICAAT" : "SLEUTEL", "halfCertificaat");
  if (token !== "" && certificaat !== "") return weiger("TOKEN", "tweeSleutels");
  if (limiet !== "" && !/^[1-9][0-9]{0,6}$/.test(limiet)) return weiger("TIJDSLIMIET_MS", "getal");
  return ok({
    naam,
    adres,
    toegang:
      token !== ""
        ? { soort: "token", token: Redacted.make(token, { label: "token" }) }
        : certificaat !== ""
          ? { soort: "certificaat", certificaat, sleutel: Redacted.make(sleutel, { label: "sleutel" }) }
          : { soort: "geen" },
    ...(vertrouwd === "" ? {} : { vertrouwd }),
    ...(limiet === "" ? {} : { tijdslimietMs: Number(limiet) }),
  });
};
