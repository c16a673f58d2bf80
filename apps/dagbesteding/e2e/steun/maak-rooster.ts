import type { Page } from "playwright-core";

import type { Roosterdag } from "../../src/aanwezigheid/weergave.js";
import { vandaag } from "./datums.js";
import { vraagApi } from "./vraag-api.js";

interface Dossierrij {
  readonly id: string;
  readonly naam: string;
}

/** Monday is 1. */
const weekdagVan = (datum: string): number => new Date(`${datum}T12:00:00Z`).getUTCDay() || 7;

/** A location with everybody of the examples on the roster, every day of the week, in the morning; answers the location and the people. */
export const maakRooster = async (page: Page): Promise<{ readonly locatie: string; readonly bewoners: readonly Dossierrij[] }> => {
  await vraagApi(page, "/api/voorbeeldgegevens", {});
  const { id: locatie } = await vraagApi<{ id: string }>(page, "/api/register/organisatie", {
    soort: "locatie-vastgelegd",
    gegevens: {
      naam: "De Proefhoeve",
      adres: "Proefstraat 1, Proefdorp",
      plekken: 12,
      doelgroep: "Ouderen",
      aanbod: "Werken met dieren",
      inGebruikVanaf: "2020-01-01",
    },
  });
  const { dossiers } = await vraagApi<{ dossiers: readonly Dossierrij[] }>(page, "/api/dossiers");
  const dag = vandaag();
  for (const { id } of dossiers)
    for (const weekdag of [weekdagVan(dag), (weekdagVan(dag) % 7) + 1])
      await vraagApi(page, "/api/aanwezigheid/rooster", { dossier: id, locatie, weekdag, dagdeel: "ochtend", vanaf: dag });
  return { locatie, bewoners: dossiers.toSorted((een, ander) => een.naam.localeCompare(ander.naam, "nl")) };
};

/** The roster of a day as the server has it. */
export const leesRooster = (page: Page, locatie: string, datum = vandaag()): Promise<Roosterdag> =>
  vraagApi<Roosterdag>(page, `/api/aanwezigheid?datum=${datum}&locatie=${encodeURIComponent(locatie)}`);
