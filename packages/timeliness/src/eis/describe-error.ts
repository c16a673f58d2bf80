import { formatDatum } from "@wmo-kit/domain";

import type { AgendaLeeg } from "../icalendar/encode-icalendar.js";
import type { Programmafout } from "./programmafout.js";

type Fout = Programmafout | AgendaLeeg;
type FoutPerTag = { readonly [F in Fout as F["_tag"]]: F };

const VOORBEELD = {
  datum: "een datum, zoals 2026-05-01",
  "dag van het jaar": "een maand en een dag, zoals maand 6 en dag 1",
  "dag van de maand": "een heel getal van 1 tot en met 31",
  "lengte van tijd": "een aantal en een eenheid, zoals 2 maanden",
} as const;

/** One Dutch sentence per failure: what is wrong, where, what to do now. */
const TEKSTEN: { readonly [Tag in keyof FoutPerTag]: (fout: FoutPerTag[Tag]) => string } = {
  NormOnbekendeId: ({ norm }) => `${norm} staat niet in deze tabel; kies een eis uit de lijst.`,
  NormNietGeldig: ({ norm, peildatum }) =>
    `${norm} geldt niet op ${formatDatum(peildatum)}; controleer de datum of voeg een regel voor die periode toe.`,
  NormOnbekend: ({ norm }) => `Het programma laat ${norm} open; spreek een waarde af en zet die in het contractprofiel.`,
  DatumBuitenBereik: () => "De uitkomst valt buiten de jaren 1 tot en met 9999; controleer het jaar.",
  WaardePastNiet: ({ norm, verwacht }) => `De waarde van ${norm} in het contractprofiel past niet; vul ${VOORBEELD[verwacht]} in.`,
  EersteDatumOnbekend: ({ norm }) => `Voor ${norm} is de eerste datum niet bekend; spreek die af en geef hem op.`,
  ContractperiodeOnbekend: ({ norm }) => `Voor ${norm} is niet bekend wanneer de overeenkomst eindigt; geef de einddatum op.`,
  AgendaLeeg: () => "Er is niets om in de agenda te zetten; kies een ander jaar of vul eerst de afspraken in.",
};

const describe = <Tag extends keyof FoutPerTag>(tag: Tag, fout: FoutPerTag[Tag]): string => TEKSTEN[tag](fout);

/** What is wrong with a dated or recurring duty, or a calendar, that could not be made, and what to do now. */
export const describeProgrammafout = (fout: Fout): string => describe(fout._tag, fout);
