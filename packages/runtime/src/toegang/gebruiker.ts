import { Context } from "effect";

import type { Rol } from "./recht/rol.table.js";

/** The person who makes a request. `account` is the actor of every fact. */
export interface Gebruikergegevens {
  readonly account: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly tenant: string;
  /** What this professional may decide, as the assessment framework names it. */
  readonly bekwaamheden: readonly string[];
}

export class Gebruiker extends Context.Service<Gebruiker, Gebruikergegevens>()("@wmo-kit/runtime/toegang/Gebruiker") {}

/** On what ground a request may see its dossier. @source NEN 7513:2018, 7.2 (doel van de gebeurtenis) */
export type Grond = "organisatiebreed" | "betrokken" | "eigen" | "noodtoegang";

/** Why this request may do what it does; `grond` is null when it is not about one dossier. */
export interface Toegangsgrondgegevens {
  readonly grond: Grond | null;
  /** The reason somebody gave for emergency access. */
  readonly noodreden: string | null;
}

export class Toegangsgrond extends Context.Service<Toegangsgrond, Toegangsgrondgegevens>()("@wmo-kit/runtime/toegang/Toegangsgrond") {}
