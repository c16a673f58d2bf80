import type { IsoDatum } from "@wmo-kit/domain";
import { leesOrganisatie } from "@wmo-kit/kit/register";
import { Effect } from "effect";

import { listLocaties, listWachtenden } from "./list-locaties.js";
import { listKwalificaties, listVogs } from "./list-mensen.js";
import { listOnderaannemerregels } from "./list-onderaannemers.js";
import { nieuwsteVan, stukkenVan } from "./register/registerstand.js";

/** The people of the provider, with VOGs and qualifications. @source D-3.4 */
export const toonMensen = Effect.fn("toonMensen")(function* (gevraagd?: IsoDatum) {
  const { stand, organisatie, peildatum, profiel } = yield* leesOrganisatie(gevraagd);
  const personen = [...stukkenVan(stand, "persoon-vastgelegd").values()].map(({ gegevens: { id, naam, functie, zaak, uitDienst } }) => ({
    id,
    naam,
    functie,
    zaak: zaak ?? null,
    uitDienst: uitDienst ?? null,
  }));
  return {
    peildatum,
    versie: stand.versie,
    personen: personen.toSorted((links, rechts) => links.naam.localeCompare(rechts.naam, "nl")),
    vogs: listVogs(organisatie, stand, peildatum, profiel),
    kwalificaties: listKwalificaties(stand, peildatum),
  };
});

/** The locations with approval, safety and waiting lists. @source D-11.14, D-21.1, D-21.2 */
export const toonLocaties = Effect.fn("toonLocaties")(function* (gevraagd?: IsoDatum) {
  const { stand, organisatie, peildatum } = yield* leesOrganisatie(gevraagd);
  const begin = nieuwsteVan(stand, "omstandigheden-vastgelegd")?.gegevens.beginContract;
  return { peildatum, versie: stand.versie, locaties: listLocaties(organisatie, stand, peildatum, begin), wachtlijsten: listWachtenden(organisatie) };
});

/** The subcontractors with approval, evidence and tariff checks. @source D-24.3, D-25.1 */
export const toonOnderaannemers = Effect.fn("toonOnderaannemers")(function* (gevraagd?: IsoDatum) {
  const { stand, organisatie, peildatum, profiel } = yield* leesOrganisatie(gevraagd);
  return { peildatum, versie: stand.versie, onderaannemers: listOnderaannemerregels(organisatie, stand, peildatum, profiel) };
});
