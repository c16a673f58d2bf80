import type { Emailsjabloon, Emailveld } from "@wmo-kit/runtime";

import type { Veld } from "../api/veld.js";
import type { Kitkoppeling, Koppelingsjabloon } from "./kitkoppeling.js";
import type { Koppelingformulier } from "./weergave.js";

const veld = (naam: string, label: string, deel: Partial<Veld> = {}): Veld => ({
  naam,
  label,
  uitleg: null,
  soort: "tekst",
  verplicht: true,
  opties: null,
  velden: null,
  voorstel: null,
  min: null,
  max: null,
  alleenBij: null,
  ...deel,
});

const dossierveld = veld("dossier", "Over welk dossier?", { verplicht: false, uitleg: "Het kenmerk van het dossier, nooit een burgerservicenummer." });

/** What a person tells of a look-up. @source systems.md, manual registration with evidence */
const OPZOEKING: readonly Veld[] = [
  veld("vraag", "Wat hebt u opgezocht of afgesproken?", { soort: "langeTekst" }),
  veld("uitkomst", "Wat kwam eruit?", { soort: "langeTekst" }),
  veld("stand", "Van welke dag is dit?", { soort: "datum" }),
  veld("document", "Waar staat het bewijs?", { verplicht: false, uitleg: "Bijvoorbeeld een map of een kenmerk. Het document zelf bewaart de kit niet." }),
  veld("geldigTot", "Tot en met welke dag is het geldig?", { soort: "datum", verplicht: false }),
];

/** What a person tells of another use. */
const GEBRUIK: readonly Veld[] = [
  veld("wat", "Wat hebt u uitgewisseld?", { soort: "langeTekst" }),
  veld("uitkomst", "Wat kwam eruit?", { soort: "langeTekst" }),
  veld("stand", "Van welke dag zijn de gegevens?", { soort: "datum" }),
  veld("bewijs", "Waar staat het bewijs?", { verplicht: false, uitleg: "Bijvoorbeeld een map of een kenmerk." }),
];

const TOESTEMMING = veld("toestemming", "De bewoner heeft hiervoor toestemming gegeven", { soort: "jaNee", verplicht: false, uitleg: "Nodig als het over een dossier gaat." });

const VELDSOORT: Record<Emailveld["soort"], Veld["soort"]> = { regel: "tekst", tekst: "langeTekst", datum: "datum", getal: "getal" };

const veldenVan = ({ velden }: Emailsjabloon): readonly Veld[] =>
  Object.entries(velden).map(([naam, { label, soort, optioneel }]) => veld(naam, label, { soort: VELDSOORT[soort], verplicht: optioneel !== true }));

/** The template of an e-mail of this system. */
export const findSjabloon = (sjablonen: readonly Koppelingsjabloon[], koppeling: string, id: string): Emailsjabloon | undefined =>
  sjablonen.find((rij) => rij.koppeling === koppeling && rij.sjabloon.id === id)?.sjabloon;

/** The forms of a system: one to record what was done with it, and one for each e-mail. Messages record themselves. */
export const listFormulieren = (
  sjablonen: readonly Koppelingsjabloon[],
  { code, soort, persoonsgegevens, toestemming }: Kitkoppeling,
): readonly Koppelingformulier[] => {
  if (soort === "bericht") return [];
  const emails = sjablonen.filter(({ koppeling }) => koppeling === code).map(({ titel, sjabloon }) => ({ sjabloon: sjabloon.id, titel, velden: veldenVan(sjabloon) }));
  if (soort === "emailtaak") return emails;
  const overDossier = [...(persoonsgegevens ? [dossierveld] : []), ...(toestemming === "nodig" ? [TOESTEMMING] : [])];
  const vast = soort === "opzoeking" ? OPZOEKING : GEBRUIK;
  return [{ sjabloon: null, titel: soort === "opzoeking" ? "Opzoeking vastleggen" : "Gebruik vastleggen", velden: [...vast, ...overDossier] }, ...emails];
};
