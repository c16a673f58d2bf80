import type { Termijnweergave } from "../../../src/api/weergave.js";

/** What a person can record for a term. */
export type Actie = NonNullable<Termijnweergave["actie"]>;

/** The words of each step that is recorded. @source D-11.3 (contact), D-20.4 (start and WMO305) */
export const ACTIES = {
  "contact-registreren": {
    knop: "Contact registreren",
    label: "Op welke dag was er contact met de bewoner?",
    opslaan: "Contact opslaan",
  },
  "start-registreren": {
    knop: "Start registreren",
    label: "Op welke dag is de hulp echt begonnen?",
    opslaan: "Start opslaan en 305 maken",
  },
  "verzending-registreren": {
    knop: "Verzending registreren",
    label: "Op welke dag hebt u de 305 verstuurd?",
    opslaan: "Verzending opslaan",
  },
} as const satisfies Record<Actie, { readonly knop: string; readonly label: string; readonly opslaan: string }>;
