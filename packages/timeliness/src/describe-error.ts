import { formatDatum } from "@wmo-kit/domain";

import type { TimelinessError } from "./errors.js";

type FoutPerTag = { readonly [Fout in TimelinessError as Fout["_tag"]]: Fout };

/** One Dutch sentence per failure: what is wrong, where, what to do now. */
const TEKSTEN: { readonly [Tag in keyof FoutPerTag]: (fout: FoutPerTag[Tag]) => string } = {
  NormOnbekendeId: ({ norm }) => `Termijn ${norm} bestaat niet in deze tabel; kies een termijn uit de lijst.`,
  NormNietGeldig: ({ norm, peildatum }) =>
    `Termijn ${norm} geldt niet op ${formatDatum(peildatum)}; controleer de datum of voeg een regel voor die periode toe.`,
  NormOnbekend: ({ norm }) =>
    `Termijn ${norm} heeft geen vaste lengte; spreek een lengte af en zet die met een aantal en een eenheid in het contractprofiel.`,
  DatumBuitenBereik: () => "De uitkomst valt buiten de jaren 1 tot en met 9999; controleer de begindatum en de lengte van de termijn.",
  AanvangPastNiet: ({ norm, verwacht }) =>
    verwacht === "tijdstip"
      ? `Termijn ${norm} telt in uren; geef niet alleen de dag maar ook de tijd waarop de termijn begint.`
      : `Termijn ${norm} telt in hele dagen; geef de dag waarop de termijn begint, zonder tijd.`,
  NormwaardeGeenDuur: ({ norm }) =>
    `De waarde van termijn ${norm} in het contractprofiel is geen lengte van tijd; vul een aantal en een eenheid in, zoals 5 werkdagen.`,
  NormZonderUiterste: ({ norm }) =>
    `Termijn ${norm} noemt een eerste dag en geen laatste dag; vraag hiervoor geen uiterste datum op.`,
  NormZonderEersteDag: ({ norm }) => `Termijn ${norm} noemt een laatste dag en geen eerste dag; vraag hiervoor geen eerste datum op.`,
  BedragBuitenBereik: () => "Het bedrag per dag is geen heel aantal eurocenten of is te groot; controleer de bedragen in het contractprofiel.",
  GewichtenOngeldig: () => "De dwangsom kan niet worden verdeeld; geef minstens één aanvrager op.",
  TermijnNietOpschortbaar: ({ norm }) => `Termijn ${norm} kan niet worden opgeschort; laat de opschorting weg of kies een andere termijn.`,
};

const describe = <Tag extends keyof FoutPerTag>(tag: Tag, fout: FoutPerTag[Tag]): string => TEKSTEN[tag](fout);

/** What is wrong with a term that could not be calculated, and what to do now. */
export const describeTimelinessError = (fout: TimelinessError): string => describe(fout._tag, fout);
