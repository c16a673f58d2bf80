import type { Bevinding, Json, Stapweergave, Veld } from "../weergave.js";

/** A step as it goes to the server. */
export interface Stapinvoer {
  readonly levensloop: string;
  readonly zaak: string | null;
  readonly gebeurtenis: string;
  readonly gegevens: { readonly [naam: string]: Json };
  readonly erkend?: readonly { readonly code: string; readonly reden: string }[];
  readonly reden?: string;
}

// Names that no field of an event has.
const REDEN = "#reden";
const ERKEND = "#erkend:";

const redenveld = (naam: string, label: string, uitleg: string | null): Veld => ({
  naam,
  label,
  uitleg,
  soort: "langeTekst",
  verplicht: true,
  opties: null,
  velden: null,
  voorstel: null,
  min: null,
  max: 500,
  alleenBij: null,
});

/** The fields of a step, with a reason for each warning that is passed and, where the step asks it, for the step itself. */
export const listStapvelden = (stap: Stapweergave, teErkennen: readonly Bevinding[]): readonly Veld[] => [
  ...stap.velden,
  ...(stap.vraagtReden ? [redenveld(REDEN, "Waarom doet u dit?", "Uw reden komt in het dossier te staan.")] : []),
  ...teErkennen.map(({ code, tekst }) => redenveld(`${ERKEND}${code}`, "Waarom gaat u toch verder?", tekst)),
];

const isTekst = (waarde: Json | undefined): waarde is string => typeof waarde === "string";

/** What was filled in, taken apart: the data of the event, its reason, and the reasons for the warnings. */
export const toStapinvoer = (
  { levensloop, zaak, gebeurtenis }: Stapweergave,
  ingevuld: { readonly [naam: string]: Json },
): Stapinvoer => {
  const delen = Object.entries(ingevuld);
  const reden = ingevuld[REDEN];
  const erkend = delen.flatMap(([naam, waarde]) =>
    naam.startsWith(ERKEND) && isTekst(waarde) ? [{ code: naam.slice(ERKEND.length), reden: waarde }] : [],
  );
  return {
    levensloop,
    zaak,
    gebeurtenis,
    gegevens: Object.fromEntries(delen.filter(([naam]) => !naam.startsWith("#"))),
    ...(isTekst(reden) ? { reden } : {}),
    ...(erkend.length === 0 ? {} : { erkend }),
  };
};
