import { AFWIJZING, KEUZE, makeAdviesmaker, MET_LIJST, NAAR_ZIN, ZONDER_AANBIEDER } from "../advies.js";
import type { Stapprobleem } from "../melding.js";
import { overDagen, type Antwoord } from "../server.js";

type Adviesmaker = ReturnType<typeof makeAdviesmaker>;

/** One refusal or warning of an advice: where it is reached, what a person reads, and who asks it. */
export interface Adviescoderij {
  readonly code: string;
  /** The sentence of the source, word for word; `{…}` stands for what is filled in. */
  readonly zin: string;
  readonly eis: string;
  /** Where a person meets it. */
  readonly pad: string;
  /** The article of the Wmo 2015 that the answer names, where the transition has one. */
  readonly artikel?: string;
  readonly bereik: (maker: Adviesmaker) => Promise<Antwoord<Stapprobleem>>;
}

const bijBestelling = (anders: object) => async (a: Adviesmaker) => {
  const { id } = await a.begonnen();
  return a.zetAlsAdviseur(id, "productbestelling-gemaakt", { ...MET_LIJST, ...anders });
};
const bijKeuze = (anders: object) => async (a: Adviesmaker) => {
  const { id } = await a.begonnen();
  return a.zetAlsAdviseur(id, "keuze-geboden", { ...KEUZE, ...anders });
};

/** The codes of section C that are met in an advice. @source lifecycle.md C; A3 */
export const ADVIES_CODES: readonly Adviescoderij[] = [
  { code: "BESTELLING_ONVOLLEDIG", zin: "De productbestelling mist: {velden}.", eis: "W-34", pad: "A3 productbestelling-gemaakt", artikel: "2.3.5 lid 3", bereik: bijBestelling({ begindatum: undefined, omvang: undefined }) },
  {
    code: "AANBIEDER_NIET_GECONTRACTEERD",
    zin: "Deze aanbieder levert dit product niet volgens de actuele lijst. Kies een ander of vraag een veegcontract aan.",
    eis: "W-37.3",
    pad: "A3 productbestelling-gemaakt",
    artikel: "2.3.5 lid 3",
    bereik: bijBestelling({ productcode: "02A04" }),
  },
  {
    code: "LIJST_VEROUDERD",
    zin: "De aanbiederslijst is van {datum}. Haal eerst de actuele lijst op.",
    eis: "W-37.3",
    pad: "A3 productbestelling-gemaakt",
    artikel: "2.3.5 lid 3",
    bereik: bijBestelling({ robLijst: { opgehaald: overDagen(-1), producten: ["02A03"] } }),
  },
  { code: "KEUZE_NIET_VASTGELEGD", zin: "Leg vast dat de inwoner kon kiezen en waaruit.", eis: "W-31", pad: "A3 keuze-geboden", artikel: "2.3.2 lid 4 g, lid 6", bereik: bijKeuze({ aanbieders: KEUZE.aanbieders.slice(1) }) },
  { code: "BIJDRAGE_NIET_UITGELEGD", zin: "Leg vast dat het abonnementstarief is uitgelegd.", eis: "W-30", pad: "A3 keuze-geboden", artikel: "2.3.2 lid 4 g, lid 6", bereik: bijKeuze({ abonnementstariefUitgelegd: false }) },
  {
    code: "AFWIJZING_ONVOLLEDIG",
    zin: "Een negatief advies heeft een afwijzingsgrond en een onderbouwing nodig.",
    eis: "W-35",
    pad: "A3 negatief-opgesteld",
    artikel: "2.3.5 lid 3 en 6",
    bereik: async (a) => {
      const { id } = await a.begonnen(["advies-negatief"]);
      return a.zetAlsAdviseur(id, "negatief-opgesteld", { isGedeeltelijk: false });
    },
  },
  {
    code: "ADVISEUR_NIET_OPGELEID",
    zin: "Een advies ondertekenen kan alleen met een opleiding indicatiestelling.",
    eis: "W-35",
    pad: "A3 negatief-opgesteld",
    artikel: "2.3.5 lid 3 en 6",
    bereik: async (a) => {
      const { id } = await a.begonnen(["advies-negatief"]);
      return a.zet(id, "A3", "negatief-opgesteld", AFWIJZING);
    },
  },
  {
    code: "VIER_OGEN_ONTBREEKT",
    zin: "Een tweede beoordelaar, niet de opsteller, moet dit advies goedkeuren.",
    eis: "W-54.2",
    pad: "A3 getoetst",
    bereik: async (a) => {
      const { id } = await a.begonnen(["advies-negatief"]);
      await a.doeAlsAdviseur(id, "negatief-opgesteld", AFWIJZING);
      await a.doeAlsAdviseur(id, "ter-toetsing-aangeboden");
      return a.zetAlsAdviseur(id, "getoetst", { bevinding: "Prima." });
    },
  },
  {
    code: "VERSLAG_ONTBREEKT",
    zin: "Bij een advies hoort een onderzoeksverslag, dat tegelijk wordt gedeeld.",
    eis: "W-29.2",
    pad: "A3 verzonden",
    bereik: async (a) => {
      const { id } = await a.goedgekeurd();
      return a.zetAlsAdviseur(id, "verzonden", { ontvangers: ZONDER_AANBIEDER });
    },
  },
  {
    code: "VERSLAG_NIET_NAAR_PGB_AANBIEDER",
    zin: "Bij een pgb gaat het verslag niet naar de aanbieder.",
    eis: "W-39",
    pad: "A3 verzonden",
    bereik: async (a) => {
      const { id } = await a.afgewezen();
      return a.zetAlsAdviseur(id, "verzonden", { ontvangers: NAAR_ZIN });
    },
  },
  {
    code: "VERZONDEN_NIET_WIJZIGBAAR",
    zin: "Dit stuk is verzonden en kan niet meer worden gewijzigd. Maak een nieuwe versie.",
    eis: "W-35",
    pad: "A3 productbestelling-gemaakt",
    bereik: async (a) => {
      const { id } = await a.verstuurd();
      return a.zetAlsAdviseur(id, "productbestelling-gemaakt", MET_LIJST);
    },
  },
];
