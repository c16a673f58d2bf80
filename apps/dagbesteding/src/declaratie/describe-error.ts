import type { Runfout } from "./errors.js";

const ZINNEN = {
  GemeenteOnbekend: () => "Er zijn geen inwoners van deze gemeente, of er zijn er meer. Kies de gemeente waarbij u declareert.",
  RunNietOpen: () => "Deze declaratie is al verzonden of vervallen. Maak een nieuw voorstel.",
  NietsTeVersturen: () => "In dit voorstel staan geen regels. Kijk bij elke registratie waarom zij niet meegaat.",
  RegelsTegengehouden: ({ aantal, tekst }) => `Bij ${aantal} ${aantal === 1 ? "inwoner" : "inwoners"} mag een regel niet meer mee. ${tekst} Maak daarna een nieuw voorstel.`,
  AntwoordPastNiet: () => "Dit antwoord hoort niet bij een verzonden bestand van deze declaratie. Kies de declaratie die het noemt.",
  AntwoordOngeldig: ({ tekst }) => `Dit is geen declaratie-antwoord (325) dat gelezen kan worden. ${tekst}`,
} satisfies { readonly [T in Runfout["_tag"]]: (fout: Extract<Runfout, { readonly _tag: T }>) => string };

/** What is wrong with a claim run, in Dutch: what it is and what to do now. */
export const describeRunfout = (fout: Runfout): string => (ZINNEN[fout._tag] as (fout: Runfout) => string)(fout);

/** Whether a failure is about the run itself. */
export const isRunfout = (fout: { readonly _tag: string }): fout is Runfout => Object.hasOwn(ZINNEN, fout._tag);
