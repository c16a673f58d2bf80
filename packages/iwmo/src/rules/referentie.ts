import type { Prestatie } from "../release-3-2/wmo323.js";
import type { Vindplaats } from "../schema/lezer.js";
import { addGetal, createGetallenlijst, getalOp, type Getallenlijst } from "./getallenlijst.js";
import { MAXIMAAL_AANTAL_PAREN } from "./paren.js";
import { addAanIndex, createReferentieindex, findInIndex, listGelijke, loopDoorGedeelde, type Referentieindex } from "./referentie-index.js";
import { addReferentie, createReferentieregister, listReferenties, type Referentieregister } from "./referentieregister.js";
import type { Overtreding } from "./regel.js";
import { rijpad, type Telling, type Vind } from "./rijplaats.js";
import type { Vouwmelder, Vouwregel } from "./vouwregel.js";
import { isGevuld, normaliseWit } from "./witruimte.js";

const NUMMER = "ProductReferentie/ReferentieNummer";
const VORIG = "ProductReferentie/VorigReferentieNummer";

/** Two numbers that are at odds, or one with itself: each the number of a line of the claim, from 0, and the element there. */
interface Paar {
  readonly plaatsen: readonly (readonly [number, typeof NUMMER | typeof VORIG])[];
  readonly vindplaats: Vindplaats | undefined;
  /** How many credits came up to and including the later line. */
  readonly credits: number;
}

/** What is remembered of the lines of a claim. A credit is a line that takes back another. */
interface Geheugen {
  readonly nummers: Referentieregister;
  /** The numbers that are taken back, credit by credit. */
  readonly vorigen: Referentieindex;
  /** One of them has blanks that the standard may ignore. */
  heeftWit: boolean;
  /** For each credit which line of the claim it is, and where its number begins. */
  readonly regelnummers: Getallenlijst;
  readonly lines: Getallenlijst;
  readonly columns: Getallenlijst;
  readonly paren315: Paar[];
  readonly paren316: Paar[];
}

const addPaar = (paren: Paar[], paar: Paar): void => {
  if (paren.length < MAXIMAAL_AANTAL_PAREN) paren.push(paar);
};

const vindplaatsVan = ({ lines, columns }: Geheugen, credit: number): Vindplaats | undefined => {
  const line = getalOp(lines, credit);
  return line === 0 ? undefined : { line, column: getalOp(columns, credit) };
};

/**
 * A line is taken back once: two credits name the same one, whoever the client is; each two are reported.
 * The standard ignores the blanks around the later of the two.
 *
 * @source iWmo 3.2, TR315
 */
const neemCredit = (geheugen: Geheugen, vorig: string, vind: Vind): void => {
  const { nummers, vorigen, regelnummers, lines, columns, paren315 } = geheugen;
  const { line = 0, column = 0 } = vind(VORIG) ?? {};
  addGetal(regelnummers, nummers.aantal);
  addGetal(lines, line);
  addGetal(columns, column);
  const credits = regelnummers.aantal;
  const vindplaats = vindplaatsVan(geheugen, credits - 1);
  const gelezen = normaliseWit(vorig);
  if (gelezen !== vorig) geheugen.heeftWit = true;
  for (const eerder of findInIndex(vorigen, gelezen)) addPaar(paren315, { plaatsen: [[getalOp(regelnummers, eerder), VORIG], [nummers.aantal, VORIG]], vindplaats, credits }); // prettier-ignore
};

/** What the number of a line is at odds with: lines before it that take it back, and itself. */
const neemNummer = ({ nummers, vorigen, regelnummers, paren316 }: Geheugen, { referentieNummer, vorigReferentieNummer }: Prestatie["productReferentie"], vind: Vind): void => {
  const nummer = normaliseWit(referentieNummer);
  const [eigen, credits] = [nummers.aantal, regelnummers.aantal];
  for (const eerder of findInIndex(vorigen, nummer))
    addPaar(paren316, { plaatsen: [[getalOp(regelnummers, eerder), VORIG], [eigen, NUMMER]], vindplaats: vind(NUMMER), credits }); // prettier-ignore
  if (vorigReferentieNummer === undefined) {
    if (!isGevuld(nummer)) addPaar(paren316, { plaatsen: [[eigen, NUMMER]], vindplaats: vind(NUMMER), credits });
  } else if (nummer === normaliseWit(vorigReferentieNummer))
    addPaar(paren316, { plaatsen: [[eigen, NUMMER], [eigen, VORIG]], vindplaats: vind(VORIG), credits }); // prettier-ignore
};

/** The path of a line of the claim, whoever the client is. */
const padVan = (telling: Telling, nummer: number): string => {
  let rij = nummer;
  const client = telling.findIndex((rijen) => {
    if (rij < rijen) return true;
    rij -= rijen;
    return false;
  });
  return rijpad(client, rij);
};

const meldPaar = (code: string, { plaatsen, vindplaats }: Paar, telling: Telling, meld: Vouwmelder): void => {
  const [eerste, ...rest] = plaatsen.map(([nummer, veld]) => `${padVan(telling, nummer)}/${veld}`);
  if (eerste !== undefined) meld(code, [eerste, ...rest] satisfies Overtreding, { vindplaats });
};

const indexVan = (referenties: readonly string[]): Referentieindex => {
  const index = createReferentieindex();
  for (const referentie of referenties) addAanIndex(index, referentie);
  return index;
};

/** For each credit the first lines that have the number it takes back, as far as there are any. */
const findGenomen = ({ nummers, vorigen, heeftWit }: Geheugen): ReadonlyMap<number, readonly number[]> => {
  const zonderWit = heeftWit ? indexVan(listReferenties(vorigen.register).map(normaliseWit)) : vorigen;
  const perTekst = new Map<number, number[]>();
  loopDoorGedeelde(zonderWit, nummers, (regel, laatste) => {
    const regels = perTekst.get(laatste);
    if (regels === undefined) perTekst.set(laatste, [regel]);
    else if (regels.length < MAXIMAAL_AANTAL_PAREN) regels.push(regel);
  });
  return new Map([...perTekst].flatMap(([laatste, regels]) => listGelijke(zonderWit, laatste).map((credit) => [credit, regels] as const)));
};

/** A credit with each line before it that has the number it takes back. */
const listEerdere = (geheugen: Geheugen, credit: number, regels: readonly number[]): readonly Paar[] => {
  const eigen = getalOp(geheugen.regelnummers, credit);
  const vindplaats = vindplaatsVan(geheugen, credit);
  return regels.filter((regel) => regel < eigen).map((regel) => ({ plaatsen: [[regel, NUMMER], [eigen, VORIG]], vindplaats, credits: credit + 1 })); // prettier-ignore
};

/**
 * A line is not taken back in the message that brings it, before or after it, nor by itself; each two are reported.
 * The standard ignores the blanks around the later number; a line with only blanks for a number and no other to name is at odds with itself.
 *
 * @source iWmo 3.2, TR316
 */
const listTR316 = (geheugen: Geheugen): readonly Paar[] => {
  const genomen = findGenomen(geheugen);
  const paren: Paar[] = [];
  let gehad = 0;
  for (const credit of [...genomen.keys()].sort((a, b) => a - b)) {
    if (paren.length >= MAXIMAAL_AANTAL_PAREN) return paren;
    for (let paar = geheugen.paren316[gehad]; paar !== undefined && paar.credits <= credit; paar = geheugen.paren316[gehad]) {
      addPaar(paren, paar);
      gehad += 1;
    }
    for (const paar of listEerdere(geheugen, credit, genomen.get(credit) ?? [])) addPaar(paren, paar);
  }
  for (const paar of geheugen.paren316.slice(gehad)) addPaar(paren, paar);
  return paren;
};

const createGeheugen = (): Geheugen => ({
  nummers: createReferentieregister(),
  vorigen: createReferentieindex(),
  heeftWit: false,
  regelnummers: createGetallenlijst(),
  lines: createGetallenlijst(),
  columns: createGetallenlijst(),
  paren315: [],
  paren316: [],
});

/**
 * Rules for what the lines of a claim say of each other. Remembers the number of every line, and of a credit what it takes back
 * and where that stands: a line takes as many bytes as its number has characters and one, a credit some sixty bytes more.
 *
 * @source iWmo 3.2, WMO323 ProductReferentie
 */
export const REFERENTIEVOUW: Vouwregel<unknown, Prestatie> = {
  codes: ["TR315", "TR316"],
  begin: () => {
    const geheugen = createGeheugen();
    return {
      neem: ({ productReferentie }, { vind }) => {
        const { referentieNummer, vorigReferentieNummer } = productReferentie;
        if (vorigReferentieNummer !== undefined) neemCredit(geheugen, vorigReferentieNummer, vind);
        neemNummer(geheugen, productReferentie, vind);
        if (vorigReferentieNummer !== undefined) addAanIndex(geheugen.vorigen, vorigReferentieNummer);
        addReferentie(geheugen.nummers, referentieNummer);
      },
      sluit: (_, telling, meld) => {
        for (const paar of geheugen.paren315) meldPaar("TR315", paar, telling, meld);
        for (const paar of listTR316(geheugen)) meldPaar("TR316", paar, telling, meld);
      },
    };
  },
};
