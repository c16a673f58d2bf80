import { formatDatum } from "@wmo-kit/domain";

import type { InwonerFailure } from "./errors.js";

type Tag = InwonerFailure["_tag"];
type Van<T extends Tag> = Extract<InwonerFailure, { readonly _tag: T }>;

/** One Dutch sentence per failure in the own file of a resident, with its code. */
export const INWONERMELDINGEN = {
  InwonerZonderToegang: () => ({ code: "INWONER_ZONDER_TOEGANG", tekst: "Deze inwoner heeft geen eigen toegang. U hoeft niets te beëindigen." }),
  VoorstelOnbekend: () => ({ code: "VOORSTEL_ONBEKEND", tekst: "Dit voorstel hoort niet bij dit dossier. Open het dossier opnieuw." }),
  VoorstelBeantwoord: () => ({ code: "VOORSTEL_BEANTWOORD", tekst: "Dit voorstel heeft al een antwoord. Open het dossier opnieuw om het te lezen." }),
  BsnInTekst: () => ({ code: "BSN_IN_TEKST", tekst: "In de tekst staat een nummer dat op een burgerservicenummer lijkt. Haal dat nummer weg en verstuur het opnieuw." }),
  NietsOmOverTeOordelen: () => ({
    code: "NIETS_OM_OVER_TE_OORDELEN",
    tekst: "Er ligt nu geen plan of verslag waarvan u kunt zeggen wat u ervan vindt. Wilt u iets veranderen? Schrijf dat dan op bij “Klopt iets niet?”.",
  }),
  DelingOnbekend: () => ({ code: "DELING_ONBEKEND", tekst: "U deelt dit niet meer. Laad de pagina opnieuw." }),
  DelingsperiodeOnmogelijk: ({ vandaag }) => ({
    code: "DELINGSPERIODE_ONMOGELIJK",
    tekst: `U deelt vanaf vandaag (${formatDatum(vandaag)}) of later. De laatste dag is niet vóór de eerste. Kies andere dagen.`,
  }),
  TeVeelDelingen: ({ hoogstens }) => ({ code: "TE_VEEL_DELINGEN", tekst: `U deelt al met ${hoogstens} mensen. Stop eerst met delen met iemand anders.` }),
  NietsGedeeld: () => ({ code: "NIETS_GEDEELD", tekst: "Met u wordt nu niets gedeeld. Vraag het aan degene die met u wilde delen." }),
} satisfies { readonly [T in Tag]: (failure: Van<T>) => { readonly code: string; readonly tekst: string } };
