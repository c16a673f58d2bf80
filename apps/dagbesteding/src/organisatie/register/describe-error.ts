import { veldnaam } from "./registervelden.table.js";
import type { Registerfout } from "./errors.js";

type Tag = Registerfout["_tag"];

const ZINNEN = {
  RegelOnbekend: ({ veld }) => `Wat u bij “${veldnaam(veld)}” koos, staat niet in het register. Kies iets uit de lijst.`,
  SoortOnbekend: () => "Dit register bestaat niet. Kies een register uit de lijst.",
  DagenNietInVolgorde: ({ eerste, laatste }) =>
    laatste === "vandaag"
      ? `“${veldnaam(eerste)}” ligt na vandaag. Leg vast wat er is gebeurd, op de dag zelf of daarna.`
      : `“${veldnaam(laatste)}” ligt voor “${veldnaam(eerste)}”. Pas een van de twee datums aan.`,
} satisfies { readonly [T in Tag]: (fout: Extract<Registerfout, { readonly _tag: T }>) => string };

/** Why a fact does not go into a register, in one Dutch sentence: what is wrong and what to do now. */
export const describeRegisterfout = (fout: Registerfout): string => (ZINNEN[fout._tag] as (fout: Registerfout) => string)(fout);
