import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decodeBericht, describeError, encodeBericht, validateBericht, WMO301, type Bericht } from "../src/index.js";
import { MUTATIES } from "./mutaties.js";
import { createToeval } from "./toeval.js";
import { fixture } from "./voorbeelden.js";
import { willekeurigBericht } from "./willekeurig.js";

/** What the message says about people, as words no code or sentence of ours contains. */
const PERSOONLIJK = ["Zonnevanger", "Kwikstaart", "Fixtuurtje", "Mentorsma", "999913207", "1951-01-01", "1979-11-30", "voorbeeld.example", "Fixturelaan", "0240000000"];
const bericht = fixture("wmo301-volledig.xml");

/** Puts a piece of personal data where a name of an element, an attribute or a namespace should be. */
const LEKKEN: readonly ((geheim: string) => string)[] = [
  (geheim) => bericht.replace("<wmo301:Bsn>", `<x${geheim}/><wmo301:Bsn>`),
  (geheim) => bericht.replace("<wmo301:Bsn>", `<wmo301:Bsn x${geheim}="1">`),
  (geheim) => bericht.replace("<wmo301:Bsn>", `<wmo301:Bsn a="${geheim}">`),
  (geheim) => bericht.replace("<wmo301:Bsn>", `<p:x${geheim}/><wmo301:Bsn>`),
  (geheim) => bericht.replace("3_2/wmo301", `3_2/${geheim}`),
  (geheim) => bericht.replace(/wmo301:Bericht/g, `wmo301:x${geheim}`),
  (geheim) => bericht.replace("<wmo301:Bsn>", `${geheim}<wmo301:Bsn>`),
  (geheim) => bericht.replace("<wmo301:Bsn>", `&${geheim};<wmo301:Bsn>`),
  (geheim) => bericht.replace("<wmo301:Bsn>", `<?x${geheim}`),
  (geheim) => bericht.replace(/(<iwmo:Taal>).*(<\/iwmo:Taal>)/, `$1${geheim.repeat(30)}$2`),
  (geheim) => bericht.replace(">414<", `>${geheim}<`).replace("3_2/wmo301", "3_2/wmo399"),
];

const isVeilig = (tekst: string): boolean => !PERSOONLIJK.some((woord) => tekst.includes(woord));

const alles = (xml: string): string =>
  JSON.stringify(validateBericht(xml)) + decodeBericht(xml).match(() => "", (failure) => JSON.stringify(failure) + describeError(failure)); // prettier-ignore

describe("Privacy", () => {
  it("geen bevinding of uitleg bij een verbasterd bericht bevat een persoonsgegeven", () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.constantFrom(...MUTATIES), { minLength: 1, maxLength: 4 }), (zaad, mutaties) => {
        const toeval = createToeval(zaad);
        return isVeilig(alles(mutaties.reduce((xml, { muteer }) => muteer(xml, toeval), bericht)));
      }),
      { numRuns: 500 },
    );
  });

  it("ook niet als het persoonsgegeven staat waar een naam van XML hoort", () => {
    for (const lek of LEKKEN) for (const woord of PERSOONLIJK) expect(isVeilig(alles(lek(woord)))).toBe(true);
    for (const lek of LEKKEN) expect(validateBericht(lek("Mentorsma"))).not.toEqual([]);
  });

  it("een bericht dat niet geschreven kan worden, geeft geen waarde prijs", () => {
    fc.assert(
      fc.property(willekeurigBericht(WMO301), (wat) => {
        const onjuist: unknown = { ...wat, client: { ...wat.client, bsn: "9999132070", naam: "Zonnevanger", Mentorsma: 1 } };
        const failure = encodeBericht(onjuist as Bericht)._unsafeUnwrapErr();
        return isVeilig(JSON.stringify(failure) + describeError(failure)) && failure.bevindingen.length >= 3;
      }),
      { numRuns: 50 },
    );
  });
});
