import { err, ok, type Result } from "@wmo-kit/domain/result";
import { Redacted } from "effect";

import type { InstellingOngeldig } from "../errors.js";
import { passenSamen } from "../recht/passen-samen.js";
import { isRol, type Rol } from "../recht/rol.table.js";
import { isVeiligAdres } from "../veilig-adres.js";

/** Signing in at another organisation by OpenID Connect. */
export interface OidcInstelling {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: Redacted.Redacted<string>;
  /** What to ask for; `openid` always. */
  readonly scope: string;
  /** Claim that holds the groups of a person: a text or a list of texts. */
  readonly rolclaim: string;
  /** Roles per group; a group that is not here gives none. */
  readonly rollen: Readonly<Record<string, readonly Rol[]>>;
  /** What the sign-in page calls it. */
  readonly naam: string;
}

const leesRollen = (tekst: string): OidcInstelling["rollen"] | undefined => {
  const rollen = new Map<string, Rol[]>();
  for (const deel of tekst.split(",").filter((stuk) => stuk.trim() !== "")) {
    const [groep = "", rol = "", ...rest] = deel.split("=").map((stuk) => stuk.trim());
    if (groep === "" || !isRol(rol) || rest.length > 0) return undefined;
    rollen.set(groep, [...(rollen.get(groep) ?? []), rol]);
  }
  return rollen.size === 0 ? undefined : Object.fromEntries(rollen);
};

/**
 * Reads the settings from the environment: `WMO_KIT_OIDC_ISSUER`, `_CLIENT_ID`, `_CLIENT_SECRET`, `_ROLLEN` (“groep=rol, groep=rol”),
 * and if wanted `_SCOPE`, `_ROLCLAIM` and `_NAAM`. None of the first four means: no OpenID Connect.
 */
export const parseOidcOmgeving = (omgeving: Readonly<Record<string, string | undefined>>): Result<OidcInstelling | null, InstellingOngeldig> => {
  const lees = (naam: string): string => (omgeving[`WMO_KIT_OIDC_${naam}`] ?? "").trim();
  const [issuer, clientId, clientSecret, rollen] = [lees("ISSUER"), lees("CLIENT_ID"), lees("CLIENT_SECRET"), lees("ROLLEN")];
  const nodig = [issuer, clientId, clientSecret, rollen];
  if (nodig.every((waarde) => waarde === "")) return ok(null);
  if (nodig.includes("")) return err({ _tag: "InstellingOngeldig", veld: "oidcOnvolledig" });
  const adres = URL.parse(issuer);
  if (adres === null || !isVeiligAdres(adres)) return err({ _tag: "InstellingOngeldig", veld: "oidcAdres" });
  const perGroep = leesRollen(rollen);
  if (perGroep === undefined) return err({ _tag: "InstellingOngeldig", veld: "oidcRollen" });
  return ok({
    issuer,
    clientId,
    clientSecret: Redacted.make(clientSecret, { label: "clientSecret" }),
    scope: lees("SCOPE") || "openid profile",
    rolclaim: lees("ROLCLAIM") || "groups",
    rollen: perGroep,
    naam: lees("NAAM") || "uw organisatie",
  });
};

/** The roles that the groups of a person give; a claim of another shape, or roles that one account cannot hold, give none. */
export const rolesFromClaim = (claim: unknown, { rollen }: Pick<OidcInstelling, "rollen">): readonly Rol[] => {
  const groepen: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  const gegeven = [...new Set(groepen.flatMap((groep) => (typeof groep === "string" && Object.hasOwn(rollen, groep) ? (rollen[groep] ?? []) : [])))];
  return passenSamen(gegeven) ? gegeven : [];
};
