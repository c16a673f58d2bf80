import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import type { Jaarrekening } from "./jaarrekening.js";
import { JAARREKENING_SCHEMAS, type JaarrekeningGegevens } from "./jaarrekening.schemas.js";
import { JAARREKENING_OVERGANGEN } from "./overgangen.table.js";
import { JAARREKENING_TOESTANDEN } from "./toestanden.js";
import { VERKLARING_BIJ, type Verklaringsoort } from "./verklaringen.table.js";

const BEGIN: Jaarrekening = { toetsen: {} };

const vereisteVerklaring = ({ categorie, besluit }: JaarrekeningGegevens["categorie-bepaald"]): Verklaringsoort | undefined =>
  categorie === "geen categorie" || categorie === "geen oordeel" ? besluit?.verklaring : VERKLARING_BIJ[categorie];

const metVereist = ({ vereist: _, ...feiten }: Jaarrekening, vereist: Verklaringsoort | undefined): Jaarrekening => ({
  ...feiten,
  ...(vereist === undefined ? {} : { vereist }),
});

/** The life cycle of the accounts of one legal entity over one year, with the tests on its figures. @source lifecycle.md B9 */
export const JAARREKENING: Levensloop = makeLevensloop({
  code: "B9",
  titel: "Jaarrekening en financiële toets",
  toestanden: JAARREKENING_TOESTANDEN,
  schemas: JAARREKENING_SCHEMAS,
  overgangen: JAARREKENING_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "jaar-afgesloten": (feiten, { entiteit, laatsteDag }) => ({ ...feiten, entiteit, laatsteDag }),
    "categorie-bepaald": (feiten, gegevens) => metVereist(feiten, vereisteVerklaring(gegevens)),
    "productieverantwoording-verzonden": (feiten, { verzondenOp }, { datum }) => ({ ...feiten, productieverantwoording: verzondenOp ?? datum }),
    ingediend: (feiten, { toetsen, verzondenOp }, { datum }) => ({ ...feiten, toetsen, ingediend: verzondenOp ?? datum }),
    "toetsen-aangevuld": (feiten, { toetsen }) => ({ ...feiten, toetsen: { ...feiten.toetsen, ...toetsen } }),
  },
});
