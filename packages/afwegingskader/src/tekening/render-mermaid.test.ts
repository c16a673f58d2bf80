import { describe, expect, it } from "vitest";

import { leesMermaid } from "../../test/mermaid-grammatica.js";
import type { Levensloop } from "../kern/levensloop.js";
import { LEVENSLOPEN } from "../levenslopen.js";
import { formatCode } from "./format-code.js";
import { renderMermaid } from "./render-mermaid.js";

const KOP = "in elk van deze toestanden<br/>";

/** Every step a picture shows, with groups written out: `van > label > naar`. */
const stappenUit = (tekst: string): readonly string[] => {
  const { namen, pijlen, aantekeningen } = leesMermaid(tekst);
  const naamVan = (id: string): string => namen.get(id) ?? id;
  const leden = (id: string): readonly string[] => (naamVan(id).startsWith(KOP) ? naamVan(id).slice(KOP.length).split("<br/>") : [naamVan(id)]);
  const gaat = pijlen.flatMap(({ van, naar, labels }) => leden(van).flatMap((een) => labels.map((label) => `${een} > ${label} > ${naamVan(naar)}`)));
  const blijft = [...aantekeningen].flatMap(([bij, labels]) => leden(bij).flatMap((een) => labels.map((label) => `${een} > ${label} > ${een}`)));
  return [...new Set([...gaat, ...blijft])].sort();
};

/** The same, straight from the rows. */
const stappenVan = ({ rijen }: Levensloop): readonly string[] =>
  [
    ...new Set(
      rijen.flatMap(({ van, gebeurtenis, als, naar, wachters }) =>
        (wachters.some(({ naam }) => naam === "verzondenNietWijzigbaar") ? [] : van === "nieuw" ? ["[*]"] : van).map((een) => {
          const bron = een === "[*]" ? een : formatCode(een);
          const label = formatCode(gebeurtenis) + (als === undefined ? "" : ` [${formatCode(als)}]`);
          return `${bron} > ${label} > ${naar === undefined ? bron : formatCode(naar)}`;
        }),
      ),
    ),
  ].sort();

describe("renderMermaid", () => {
  it.each([...LEVENSLOPEN.values()])("W-95.1, D-20.13: de tekening van $code toont precies de stappen van de tabel", (levensloop) => {
    expect(stappenUit(renderMermaid(levensloop))).toEqual(stappenVan(levensloop));
  });

  it.each([...LEVENSLOPEN.values()])("W-95.1, D-20.13: elke toestand van $code staat in de tekening en is bereikbaar", (levensloop) => {
    const { namen, pijlen } = leesMermaid(renderMermaid(levensloop));
    expect([...namen.values()]).toEqual(expect.arrayContaining(levensloop.toestanden.map(formatCode)));
    const bereikt = new Set(pijlen.map(({ naar }) => namen.get(naar)));
    expect(levensloop.toestanden.map(formatCode).filter((toestand) => !bereikt.has(toestand))).toEqual([]);
  });

  it("W-33: een afgehandelde en een ingetrokken melding zijn het einde", () => {
    const { pijlen } = leesMermaid(renderMermaid(LEVENSLOPEN.get("A1") ?? { toestanden: [], rijen: [] }));
    expect(pijlen.filter(({ naar }) => naar === "[*]").map(({ van }) => van)).toEqual(["afgehandeld", "ingetrokken"]);
  });

  it("lifecycle.md: codes worden woorden zoals mensen ze schrijven", () => {
    expect(["naar-toegang-bw", "voortijdig-beeindigd", "geescaleerd", "301-ontvangen"].map(formatCode)).toEqual([
      "naar toegang BW",
      "voortijdig beëindigd",
      "geëscaleerd",
      "301 ontvangen",
    ]);
  });
});

describe("leesMermaid", () => {
  it.each([
    ["een dubbele punt in een label", '  state "a" as a\n  a --> a : nu: niet'],
    ["een onbekende toestand", "  a --> a : b"],
    ["een streepje in een id", '  state "a" as a-b'],
    ["een puntkomma", '  state "a" as a\n  a --> a : b; c'],
    ["een noot zonder einde", '  state "a" as a\n  note right of a\n    b'],
    ["een woord van Mermaid als id", '  state "a" as end'],
  ])("Mermaid: de grammatica weigert %s", (_wat, tekst) => {
    expect(() => leesMermaid(`stateDiagram-v2\n${tekst}\n`)).toThrow("not in the grammar");
  });
});
