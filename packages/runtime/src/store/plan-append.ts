import type { Waarde } from "../databank/databank.js";
import type { ReeksConflict } from "./errors.js";
import type { AppendOpdracht } from "./event-store.js";
import type { Plaats } from "./gebeurtenis.js";

/** What is stored already of the dossiers and keys in a series of appends. */
export interface Stand {
  readonly houders: ReadonlyMap<string, string>;
  readonly versies: ReadonlyMap<string, number>;
}

/** The rows that a series of appends adds. */
export interface Plan {
  readonly plaatsen: readonly (readonly Plaats[])[];
  readonly feiten: readonly (readonly Waarde[])[];
  readonly sleutels: readonly (readonly Waarde[])[];
}

/** Works out what a series of appends adds, one after the other, or the first one that cannot be done. */
export const planAppend = (stand: Stand, vorigePositie: number, opdrachten: readonly AppendOpdracht[]): Plan | ReeksConflict => {
  const houders = new Map(stand.houders);
  const versies = new Map(stand.versies);
  const plaatsen: (readonly Plaats[])[] = [];
  const feiten: (readonly Waarde[])[] = [];
  const rijen: (readonly Waarde[])[] = [];
  let positie = vorigePositie;
  for (const [nummer, { tenant, dossier, verwachteVersie: verwacht, gebeurtenissen, sleutels = [] }] of opdrachten.entries()) {
    const plaats = sleutels.findIndex((sleutel) => houders.has(sleutel));
    const houder = houders.get(sleutels[plaats] ?? "");
    if (houder !== undefined) return { _tag: "SleutelBezet", plaats, dossier: houder, opdracht: nummer };
    const werkelijk = versies.get(dossier) ?? 0;
    if (verwacht !== "elke" && werkelijk !== verwacht) return { _tag: "VersieConflict", dossier, verwacht, werkelijk, opdracht: nummer };
    const eigen: Plaats[] = [];
    for (const [index, { id, soort, schemaversie, opgetreden, actor, gegevens }] of gebeurtenissen.entries()) {
      const versie = werkelijk + index + 1;
      positie += 1;
      eigen.push({ id, positie, versie });
      feiten.push([tenant, positie, dossier, versie, id, soort, schemaversie, opgetreden, actor, JSON.stringify(gegevens)]);
    }
    plaatsen.push(eigen);
    versies.set(dossier, werkelijk + gebeurtenissen.length);
    for (const sleutel of new Set(sleutels)) {
      houders.set(sleutel, dossier);
      rijen.push([tenant, sleutel, dossier, werkelijk + 1]);
    }
  }
  return { plaatsen, feiten, sleutels: rijen };
};
