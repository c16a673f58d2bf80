import type { Pakketregisters } from "./weergave.js";

/** Which part of the pack goes with which requirements: a requirement belongs to the part when its id is here or falls under one here. */
export const ONDERDELEN: Readonly<Record<keyof Pakketregisters, { readonly titel: string; readonly eisen: readonly string[] }>> = {
  vogs: { titel: "Mensen en VOG", eisen: ["D-3.3", "D-3.4", "D-23.3"] },
  kwalificaties: { titel: "Opleiding en kwalificaties", eisen: ["D-5"] },
  locaties: { titel: "Locaties", eisen: ["D-21", "D-11.14"] },
  onderaannemers: { titel: "Onderaannemers", eisen: ["D-24.3", "D-25"] },
  incidenten: { titel: "Incidenten en meldingen", eisen: ["D-3.5", "D-16.6", "D-17", "D-18.1"] },
  wijzigingen: { titel: "Wijzigingen", eisen: ["D-20.8", "D-20.9", "D-21.2"] },
  klachten: { titel: "Klachten in dit jaar", eisen: ["D-6"] },
  plichten: { titel: "Plichten van dit jaar", eisen: ["D-2.2", "D-6.3", "D-9", "D-16.7", "D-16.10", "D-20.2", "D-20.3", "D-23.1.h"] },
};
