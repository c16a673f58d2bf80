import { toegelatenActiviteiten, zaakVan, type Onderzoek } from "@wmo-kit/afwegingskader";
import type { Keuzegever, Keuzen } from "@wmo-kit/kit";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";

const opties = (rijen: readonly { readonly id: string; readonly tekst: string }[]) => rijen.map(({ id, tekst }) => ({ waarde: id, label: tekst }));

const deelvragen = ({ stap1 }: Onderzoek) => opties((stap1?.deelvragen ?? []).map(({ id, vraag }) => ({ id, tekst: vraag })));
const problemen = ({ stap2 }: Onderzoek) => opties((stap2?.problemen ?? []).map(({ id, omschrijving }) => ({ id, tekst: omschrijving })));
const activiteiten = ({ stap3 }: Onderzoek) => opties((stap3?.activiteiten ?? []).map(({ id, omschrijving }) => ({ id, tekst: omschrijving })));

/** What each step of an investigation chooses from: what the step before it recorded. @source W-27.1 */
const KEUZEN: Readonly<Record<string, (onderzoek: Onderzoek) => Keuzen>> = {
  "stap-2-vastgelegd": (onderzoek) => ({ "problemen.deelvraag": deelvragen(onderzoek), "afgesloten.deelvraag": deelvragen(onderzoek) }),
  "stap-3-vastgelegd": (onderzoek) => ({ "activiteiten.probleem": problemen(onderzoek) }),
  "stap-4-vastgelegd": (onderzoek) => ({ "oordelen.activiteit": activiteiten(onderzoek), "samen.activiteit": activiteiten(onderzoek) }),
  "stap-5-vastgelegd": (onderzoek) => ({
    "rest.activiteit": activiteiten(onderzoek).filter(({ waarde }) => toegelatenActiviteiten(onderzoek).includes(waarde)),
  }),
};

/** From what a person chooses in the steps of an investigation. @source W-27.1 */
export const makeKeuzegever =
  ({ zaken }: Inwonerdossier): Keuzegever =>
  ({ levensloop, zaak, gebeurtenis }) => {
    const onderzoek = levensloop === "A2" && zaak !== null ? zaakVan(zaken, "A2", zaak)?.feiten : undefined;
    return onderzoek === undefined ? {} : (KEUZEN[gebeurtenis]?.(onderzoek) ?? {});
  };
