import { BERICHTEN } from "./bericht.js";
import { EXTERNE_REGELS } from "./extern/externe-regels.table.js";
import { BUITEN_BEREIK } from "./rules/buiten-bereik.table.js";
import { KETENREGELS, type KetenregelRij } from "./rules/keten/ketenregels.table.js";
import { REGELS_NIVEAU_2 } from "./rules/niveau-2.table.js";
import { listRestrictiecodes } from "./rules/restrictiecodes.js";

type Niveau = 1 | 2 | 3 | 4;

/**
 * What became of a rule: decided from the message and the earlier ones; decided, but some messages only with a further fact;
 * decided with a source outside the messages, which the caller gives; or a rule of the sister standard iJw.
 */
export type Stand = "gebouwd" | "context" | "externeBron" | "alleenIjw";

/** One rule of the standard and what this package does with it. */
export interface Dekking {
  readonly code: string;
  readonly stand: Stand;
  /** Levels at which it is checked; TR319 is checked at two. */
  readonly niveaus: readonly Niveau[];
  /** Kinds of message it is about. */
  readonly berichten: readonly string[];
  /** Dutch: how it is checked, or why not. */
  readonly reden: string;
}

/** A rule at one level, as one of the tables has it. */
interface Vermelding extends Omit<Dekking, "niveaus"> {
  readonly niveau: Niveau;
}

const vermeld = (niveau: 1 | 2, bericht: string, codes: Iterable<string>, reden: string): readonly Vermelding[] =>
  [...new Set(codes)].map((code) => ({ code, stand: "gebouwd", niveau, berichten: [bericht], reden }));

/** The rules of level 2 of a kind of message. */
const codesVan = (groepen: readonly { readonly codes: readonly string[] }[]): readonly string[] => groepen.flatMap(({ codes }) => codes);

const vanKetenregel = ({ code, berichten, nodig }: KetenregelRij): Vermelding =>
  nodig === undefined
    ? { code, stand: "gebouwd", niveau: 3, berichten, reden: "Met de eerdere berichten van dezelfde partijen." }
    : { code, stand: "context", niveau: 3, berichten, reden: `Met de eerdere berichten van dezelfde partijen, en soms met ${nodig}.` };

const VERMELDINGEN: readonly Vermelding[] = [
  ...BERICHTEN.flatMap((bericht) => vermeld(1, bericht.soort, listRestrictiecodes(bericht), "Bij het lezen, samen met het schema.")),
  ...Object.entries(REGELS_NIVEAU_2).flatMap(([bericht, groepen]) => vermeld(2, bericht, codesVan(groepen), "Binnen het bericht.")),
  ...KETENREGELS.map(vanKetenregel),
  ...EXTERNE_REGELS.map(({ code, berichten, reden }): Vermelding => ({ code, stand: "externeBron", niveau: 4, berichten, reden })),
  ...BUITEN_BEREIK.map((rij) => ({ ...rij, niveau: 2 as const })),
];

const voegSamen = (code: string): Dekking => {
  const rijen = VERMELDINGEN.filter((rij) => rij.code === code);
  return {
    code,
    stand: rijen[0]?.stand ?? "gebouwd",
    niveaus: [...new Set(rijen.map(({ niveau }) => niveau))],
    berichten: [...new Set(rijen.flatMap(({ berichten }) => berichten))].sort(),
    reden: [...new Set(rijen.map(({ reden }) => reden))].join(" "),
  };
};

/**
 * Every TR, CD, CS and RS rule of release 3.2 with what this package does with it, by code. Made from the tables that do the checking:
 * what is not checked cannot be in it as checked.
 *
 * @source iWmo 3.2, regels TR, CD, CS en RS
 */
export const listDekking = (): readonly Dekking[] => [...new Set(VERMELDINGEN.map(({ code }) => code))].sort().map(voegSamen);
