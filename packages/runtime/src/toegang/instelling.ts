import { err, ok, type Result } from "@wmo-kit/domain/result";
import { Context, type Redacted } from "effect";

import type { InstellingOngeldig } from "./errors.js";
import type { OidcInstelling } from "./oidc/oidc-instelling.js";
import { isVeiligAdres } from "./veilig-adres.js";

/** How this installation gives access. */
export interface Toegangsinstellingen {
  /** Application as people know it; part of the cookie name and refused in passwords. */
  readonly toepassing: string;
  /** Application with its version, for the audit. */
  readonly systeem: string;
  /** The tenant that a host name belongs to; undefined when it belongs to none. */
  readonly tenantVan: (host: string) => string | undefined;
  /** Whether people reach the application over https; only then cookies are marked Secure. */
  readonly veilig: boolean;
  /** Where people reach the application, for the return from another sign-in page. */
  readonly adres: string;
  /** How many proxies of our own stand in front: so many addresses at the end of X-Forwarded-For are believed. */
  readonly proxies: number;
  /** Keeps network addresses in the audit unreadable. */
  readonly adresgeheim: Redacted.Redacted<string>;
  readonly oidc: OidcInstelling | null;
}

export class Toegangsinstelling extends Context.Service<Toegangsinstelling, Toegangsinstellingen>()(
  "@wmo-kit/runtime/toegang/Toegangsinstelling",
) {}

/** What a person sets: the rest follows from it. */
export type Toegangskeuze = Omit<Toegangsinstellingen, "veilig" | "proxies" | "oidc"> & Partial<Pick<Toegangsinstellingen, "proxies" | "oidc">>;

/** Settings that fit together; an address without https is refused unless it is this machine. @source RFC 6265bis, 4.1.2.5 (Secure) en 4.1.3.2 (__Host-) */
export const makeToegangsinstellingen = (keuze: Toegangskeuze): Result<Toegangsinstellingen, InstellingOngeldig> => {
  const adres = URL.parse(keuze.adres);
  if (adres === null || !isVeiligAdres(adres)) return err({ _tag: "InstellingOngeldig", veld: "adres" });
  return ok({ proxies: 0, oidc: null, ...keuze, adres: adres.origin, veilig: adres.protocol === "https:" });
};
