import { useMemo, useState } from "preact/hooks";

import type { Veldbevinding } from "../vraag/probleem.js";
import type { Json, Veld } from "../weergave.js";
import { useConcept, type Conceptvorm } from "./concept.js";
import { describeInvoerfout } from "./describe-error.js";
import type { Foutregel } from "./foutoverzicht.js";
import { restoreInvoer, startInvoer, type Formulierinvoer } from "./invoer.js";
import { locateVeld, nameVeld, veldId } from "./locate-veld.js";
import { readFormulier } from "./read-formulier.js";

/** A form in use: what stands in it, what is wrong with it, and how it is read. */
export interface Formulierstand {
  readonly invoer: Formulierinvoer;
  readonly fouten: readonly Foutregel[];
  readonly wijzig: (invoer: Formulierinvoer) => void;
  /** The data when all is right; otherwise the faults are shown and nothing is answered. */
  readonly lees: () => { readonly [naam: string]: Json } | undefined;
  readonly toonBevindingen: (bevindingen: readonly Veldbevinding[]) => void;
  readonly wis: () => void;
}

const readJson = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
};

/** Keeps a form: what is typed survives a refresh, faults stand until the form is read again. */
export const useFormulier = (id: string, velden: readonly Veld[], conceptsleutel: string): Formulierstand => {
  const vorm = useMemo((): Conceptvorm<Formulierinvoer> => {
    const leeg = startInvoer(velden);
    return { leeg, lees: (bewaard) => restoreInvoer(velden, readJson(bewaard), leeg), schrijf: (invoer) => JSON.stringify(invoer) };
  }, [velden]);
  const [getypt, wijzig, wis] = useConcept(conceptsleutel, vorm);
  // A field that the server asked for later has no place yet in what was typed.
  const invoer = useMemo(() => restoreInvoer(velden, getypt, vorm.leeg), [velden, getypt]);
  const [fouten, setFouten] = useState<readonly Foutregel[]>([]);

  const lees = (): { readonly [naam: string]: Json } | undefined => {
    const gelezen = readFormulier(velden, invoer);
    setFouten(
      gelezen.isOk()
        ? []
        : gelezen.error.map(({ pad, fout }) => ({ veld: veldId(id, pad), naam: nameVeld(velden, invoer, pad), tekst: describeInvoerfout(fout) })),
    );
    return gelezen.unwrapOr(undefined);
  };
  const toonBevindingen = (bevindingen: readonly Veldbevinding[]): void =>
    setFouten(
      bevindingen.map(({ pad, tekst }) => {
        const plaats = locateVeld(velden, invoer, pad);
        return plaats === undefined
          ? { veld: undefined, naam: "", tekst }
          : { veld: veldId(id, plaats), naam: nameVeld(velden, invoer, plaats), tekst };
      }),
    );
  return { invoer, fouten, wijzig, lees, toonBevindingen, wis };
};
