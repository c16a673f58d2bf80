import type { Veld } from "../api/veld.js";

/** A form in which the fields at these places may not stay empty, although the data may be kept without them: a guard stops the step then. */
export const eisVelden = (velden: readonly Veld[], vereist: ReadonlySet<string>, plaats = ""): readonly Veld[] =>
  velden.map((veld) => {
    const hier = `${plaats}${veld.naam}`;
    return {
      ...veld,
      verplicht: veld.verplicht || vereist.has(hier),
      velden: veld.soort === "groep" ? (veld.velden && eisVelden(veld.velden, vereist, `${hier}.`)) : veld.velden,
    };
  });
