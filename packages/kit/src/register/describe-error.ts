import type { Registerfout } from "./errors.js";
import { veldnaam, type Registervelden } from "./registervelden.js";

type Tag = Registerfout["_tag"];

const ZINNEN = {
  RegelOnbekend: ({ veld }, velden) => `Wat u bij “${veldnaam(velden, veld)}” koos, staat niet in het register. Kies iets uit de lijst.`,
  SoortOnbekend: () => "Dit register bestaat niet. Kies een register uit de lijst.",
  DagenNietInVolgorde: ({ eerste, laatste }, velden) =>
    laatste === "vandaag"
      ? `“${veldnaam(velden, eerste)}” ligt na vandaag. Leg vast wat er is gebeurd, op de dag zelf of daarna.`
      : `“${veldnaam(velden, laatste)}” ligt voor “${veldnaam(velden, eerste)}”. Pas een van de twee datums aan.`,
} satisfies { readonly [T in Tag]: (fout: Extract<Registerfout, { readonly _tag: T }>, velden: Registervelden) => string };

/** Why a fact does not go into a register, in one Dutch sentence: what is wrong and what to do now. */
export const describeRegisterfout = (fout: Registerfout, velden: Registervelden): string =>
  (ZINNEN[fout._tag] as (fout: Registerfout, velden: Registervelden) => string)(fout, velden);
