import type { Gebeurtenis } from "@wmo-kit/runtime";

import { dagVan } from "./kalender.js";

/** A step as it stands in the store, read by hand: which case, what, on which day and moment, with which data. */
export interface Rauw {
  readonly zaak: string;
  readonly cyclus: string;
  readonly wat: string;
  readonly dag: string;
  readonly moment: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

/** A resident as the raw facts show it. */
export interface Rauwdossier {
  readonly wijk: string;
  readonly stappen: readonly Rauw[];
}

interface Stapinhoud {
  readonly levensloop: string;
  readonly zaak: string;
  readonly soort: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

/** Reads the facts of a dossier without any package of the project: only the envelope and the JSON in it. */
export const leesRauw = (feiten: readonly Gebeurtenis[]): Rauwdossier => {
  let wijk = "niet bekend";
  const stappen: Rauw[] = [];
  for (const { soort, opgetreden, gegevens } of feiten) {
    const json = JSON.parse(JSON.stringify(gegevens)) as Stapinhoud & { readonly inwoner?: { readonly wijk?: string } };
    if (soort === "inwoner-vastgelegd") wijk = json.inwoner?.wijk ?? "niet bekend";
    if (soort === "stap") stappen.push({ zaak: json.zaak, cyclus: json.levensloop, wat: json.soort, dag: dagVan(opgetreden), moment: opgetreden, gegevens: json.gegevens });
  }
  return { wijk, stappen };
};
