import type { Brongegeven, ExternNietGetoetst } from "./externe-bron.js";
import type { ExterneRegelCode } from "./externe-regels.table.js";

/* What each rule of level 4 asks, in Dutch: what is wrong and what to do. @source iWmo 3.2, controleniveau 4 */
const ZINNEN = {
  TR135: "De dagtekening ligt na vandaag. Verbeter de dagtekening, of verstuur het bericht op die dag.",
  TR346: "Het bedrag is niet het volume maal het tarief. Reken het na; bij minuten tegen een uurtarief wordt pas het bedrag afgerond.",
  TR378: "De gemeentecode in de header was toen geen code van een gemeente. Neem de code over uit de CBS-lijst van die datum.",
  TR381: "De productcode hoort niet bij deze productcategorie. Neem code en categorie over uit de productcodelijst.",
} as const satisfies Record<ExterneRegelCode, string>;

const PER_CODE: ReadonlyMap<string, string> = new Map(Object.entries(ZINNEN));

/** Which rule of level 4 is broken, and what to do; undefined for a rule of another level. */
export const describeExterneRegel = (regel: string): string | undefined => PER_CODE.get(regel);

const ONTBREEKT = {
  systeemdatum: "welke dag het bij de ontvanger is, staat in geen bericht. Geef systeemdatum in de bron.",
  isGemeente: "de bron kent de lijst met gemeentecodes voor die datum niet. Geef isGemeente in de bron.",
  listProductcategorieen: "de bron kent de productcodelijst voor die datum niet. Geef listProductcategorieen in de bron.",
  listTarieven: "de bron kent het contracttarief voor die datum niet. Geef listTarieven in de bron.",
} as const satisfies Record<Brongegeven, string>;

/** A rule of level 4 that could not be judged, in Dutch: which, where, why, and what would help. */
export const describeExternNietGetoetst = ({ rule, path, ontbreekt }: ExternNietGetoetst): string =>
  `${rule} (${path}): niet getoetst; ${ONTBREEKT[ontbreekt]}`;
