import { Context } from "effect";

import type { Feitcontrole, Feitcontroles, Uitslag } from "./feitcontrole.js";
import type { Registerboek } from "./registerboek.js";
import type { Registervelden } from "./registervelden.js";
import type { Registersoort, Registervormen } from "./registervormen.js";

/** In which book a person fills in a fact, and the title of the form. */
export interface Formulierplek {
  readonly boek: Registerboek;
  readonly titel: string;
  /** `aangewezen`: the id names the thing the fact is about, so it is asked. `geen`: each next fact takes the place of the one before. Else the kit makes it. */
  readonly id?: "aangewezen" | "geen";
}

/** Which kinds of fact registers hold, how each is asked of a person, what its fields are called and what it is held against. */
export interface Registerdeel<V extends Registervormen> {
  readonly vormen: V;
  readonly formulieren: { readonly [S in Registersoort<V>]?: Formulierplek };
  readonly velden: Registervelden;
  readonly controles: Feitcontroles<V>;
}

/** The registers of an app with their kinds of fact no longer known to the types. */
export interface RegistervormWaarden {
  readonly vormen: Registervormen;
  readonly formulieren: Readonly<Record<string, Formulierplek | undefined>>;
  readonly velden: Registervelden;
  readonly controles: Readonly<Record<string, ((gegevens: unknown, controle: Feitcontrole) => Uitslag) | undefined>>;
}

/** The registers of this app, as a service. */
export class Registervorm extends Context.Service<Registervorm, RegistervormWaarden>()("@wmo-kit/kit/register/Registervorm") {}

/** One part of the registers for the service; parts are laid together, of the same kind of fact the last one counts. */
export const toRegistervorm = <V extends Registervormen>({ vormen, formulieren, velden, controles }: Registerdeel<V>): RegistervormWaarden => ({
  vormen,
  formulieren,
  velden,
  // Each row gets facts of its own kind only; that is what the type above says and this one cannot.
  controles: controles as RegistervormWaarden["controles"],
});

/** Lays parts of registers together: those of the kit and those of the app. */
export const joinRegistervormen = (...delen: readonly RegistervormWaarden[]): RegistervormWaarden => ({
  vormen: Object.assign({}, ...delen.map(({ vormen }) => vormen)) as Registervormen,
  formulieren: Object.assign({}, ...delen.map(({ formulieren }) => formulieren)) as RegistervormWaarden["formulieren"],
  velden: Object.assign({}, ...delen.map(({ velden }) => velden)) as Registervelden,
  controles: Object.assign({}, ...delen.map(({ controles }) => controles)) as RegistervormWaarden["controles"],
});
