import { isIsoDatum, redactBsn } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { AccountOngeldig } from "../errors.js";
import { passenSamen } from "../recht/passen-samen.js";
import { isRol, type Rol } from "../recht/rol.table.js";

/** What a person fills in about an account. */
export interface Accountinvoer {
  readonly naam: string;
  readonly rollen: readonly string[];
  readonly bekwaamheden?: readonly string[];
  /** From which day the evidence of a qualification is, by its name. */
  readonly bekwaamheidsbewijzen?: Readonly<Record<string, string>>;
}

/** The same, checked. */
export interface Accountgegevens {
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly bekwaamheden: readonly string[];
  readonly bekwaamheidsbewijzen: Readonly<Record<string, string>>;
}

const NAAM = /^[a-z0-9](?:[a-z0-9._@-]{0,62}[a-z0-9])$/;
const isGewoon = (tekst: string): boolean => tekst.isWellFormed() && !/\p{Cc}/u.test(tekst) && redactBsn(tekst) === tekst;

/** A sign-in name as it is stored: capitals and blanks around it make no difference. A Bsn is refused: it would stand in every log. */
export const parseGebruikersnaam = (invoer: string): Result<string, AccountOngeldig> => {
  const naam = invoer.trim().toLowerCase();
  return NAAM.test(naam) && isGewoon(naam) ? ok(naam) : err({ _tag: "AccountOngeldig", veld: "gebruikersnaam" });
};

/** Name, roles and qualifications of an account; at least one role, only roles that exist, and of one circle. */
export const parseAccountgegevens = ({ naam, rollen, bekwaamheden: gegeven = [], bekwaamheidsbewijzen = {} }: Accountinvoer): Result<Accountgegevens, AccountOngeldig> => {
  const schoon = naam.normalize("NFC").trim();
  if (schoon === "" || schoon.length > 100 || !isGewoon(schoon)) return err({ _tag: "AccountOngeldig", veld: "naam" });
  const bekend = rollen.filter(isRol);
  if (bekend.length === 0 || bekend.length !== rollen.length) return err({ _tag: "AccountOngeldig", veld: "rollen" });
  if (!passenSamen(bekend)) return err({ _tag: "AccountOngeldig", veld: "rollenSamen" });
  const bekwaamheden = [...new Set(gegeven.filter((deel) => deel !== "" && isGewoon(deel)))];
  const bewijzen = bekwaamheden.flatMap((deel) => (Object.hasOwn(bekwaamheidsbewijzen, deel) ? [[deel, bekwaamheidsbewijzen[deel] ?? ""] as const] : []));
  if (bewijzen.some(([, dag]) => !isIsoDatum(dag))) return err({ _tag: "AccountOngeldig", veld: "bekwaamheden" });
  return ok({ naam: schoon, rollen: [...new Set(bekend)], bekwaamheden, bekwaamheidsbewijzen: Object.fromEntries(bewijzen) });
};
