import { makeLru, showTaak, type Kitomgeving } from "@wmo-kit/kit";
import type { Taakweergave } from "@wmo-kit/kit/api";
import type { Gevonden } from "@wmo-kit/runtime";

import type { Werklijstregel } from "../api/weergave.js";
import { SEIN, type Werkinhoud } from "../leesmodel/werkregel.js";
import type { Blik } from "./blik.js";

/** How whoever looks sees the worklist, with the dossiers of the residents that he or she works with. */
export interface Werklijstblik extends Blik {
  readonly eigen: ReadonlySet<string>;
}

type Regel = Omit<Werklijstregel, "vanMij">;

/** How much of what was put in words is kept. @unit characters */
const GEHEUGEN = 4_000_000;

// The words of a task on a day follow from its row alone; the settings are the same as long as the program runs.
const bewaard = new WeakMap<Kitomgeving, ReturnType<typeof makeLru<Regel>>>();

const geheugenVan = (omgeving: Kitomgeving): ReturnType<typeof makeLru<Regel>> => {
  const bekend = bewaard.get(omgeving) ?? makeLru<Regel>(GEHEUGEN);
  bewaard.set(omgeving, bekend);
  return bekend;
};

// A term that passed by the hour is late on its own day too.
const metStand = (taak: Taakweergave, isSein: boolean): Taakweergave => (isSein && taak.stand !== "verstreken" ? { ...taak, stand: "verstreken", standTekst: "te laat" } : taak);

const maakRegel = ({ dossier, tekst }: Gevonden, { peildatum, omgeving }: Blik, isSein: boolean): Regel => {
  const { taak, naam, wijk }: Werkinhoud = JSON.parse(tekst);
  return { wijk, taak: metStand(showTaak(taak, { dossierId: dossier, naam }, peildatum, omgeving), isSein) };
};

/** A row of the worklist in words, on a day. */
export const showWerkregel = (rij: Gevonden, { eigen, ...blik }: Werklijstblik): Werklijstregel => {
  const geheugen = geheugenVan(blik.omgeving);
  const sleutel = `${blik.peildatum} ${rij.dossier} ${rij.tekst}`;
  const regel = geheugen.get(sleutel) ?? maakRegel(rij, blik, rij.groep === SEIN);
  geheugen.set(sleutel, regel, sleutel.length * 4);
  return { ...regel, vanMij: eigen.has(rij.dossier) };
};
