import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";
import * as z from "zod";

import { validateBericht, type Bevinding } from "../src/index.js";

/*
 * Made messages, each wrong in many ways, with what the official stylesheet (2.10.5, run by xsltproc) reports of them: the rule and
 * its places, in its order. Chosen out of 7,000 so that every rule is reported in every message it is asked of, in every form of
 * its places, and more than once where it can be.
 */
const map = new URL("./fixtures/xslt/", import.meta.url);
const uitslagen = z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(new URL("uitslag.json", map), "utf8")));
const namen = Object.keys(uitslagen);

const regelVan = (melding: string): string => melding.slice(0, melding.indexOf(" "));

/** The same, whatever the order of the places. */
const kern = (melding: string): string => melding.split(" ").sort().join(" ");
const onze = ({ rule, oorzaak }: Bevinding): string => kern([rule, ...(oorzaak._tag === "RegelOvertreden" ? oorzaak.plaatsen : [])].join(" "));

describe("Niveau 2 tegenover de opgenomen uitslag van de officiële XSLT", () => {
  it.each(namen)("XSLT: %s geeft dezelfde regels, even vaak en op dezelfde plaatsen", (naam) => {
    const bevindingen = validateBericht(readFileSync(new URL(naam, map)));
    expect(bevindingen.map(onze).sort()).toEqual((uitslagen[naam] ?? []).map(kern).sort());
  });

  it.each(namen)("XSLT: %s: elke bevinding staat op een van de plaatsen die de XSLT noemt, op niveau 2 met retourcode 0001", (naam) => {
    const genoemd = new Set((uitslagen[naam] ?? []).flatMap((melding) => melding.split(" ").slice(1).map((pad) => `${regelVan(melding)} ${pad}`)));
    const fout = validateBericht(readFileSync(new URL(naam, map))).filter(
      ({ rule, path, level, retourcode }) => !genoemd.has(`${rule} ${path}`) || level !== 2 || retourcode !== "0001",
    );
    expect(fout).toEqual([]);
  });

  it("XSLT: alle 58 regels komen voor, en elk bestand heeft een uitslag", () => {
    expect(new Set(Object.values(uitslagen).flat().map(regelVan)).size).toBe(58);
    expect(readdirSync(map).filter((naam) => naam.endsWith(".xml"))).toEqual([...namen].sort());
  });
});
