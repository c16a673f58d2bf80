import { readFile } from "node:fs/promises";

import { parseIsoDatum } from "@wmo-kit/domain";
import { decodeBericht, describeError, encodeBericht, evaluateNiveau3, foldKeten, validateBericht, type Bericht, type Niveau3Context } from "@wmo-kit/iwmo";
import { hasReferenceData } from "@wmo-kit/tooling-testing/reference-data";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

import { validateXsd, type Xsdsoort } from "./validate-xsd.js";

type BerichtVan<S extends Xsdsoort> = Extract<Bericht, { readonly soort: S }>;

/** The messages of a story in the order in which they went, both ways. */
export interface Post {
  /** Takes the file behind a link, and holds it against the genuine schema, level 2, and level 3 with everything that went before. */
  readonly haal: <S extends Xsdsoort>(soort: S, page: Page, link: Locator, dag: string) => Promise<BerichtVan<S>>;
  /** Writes a message of the municipality, held against the same, to be read by the kit. */
  readonly schrijf: (bericht: Bericht, dag: string) => Uint8Array;
}

const XSD_SOORTEN: ReadonlySet<string> = new Set<Xsdsoort>(["WMO301", "WMO305", "WMO307", "WMO315", "WMO323"]);

const isMetXsd = (soort: string): soort is Xsdsoort => XSD_SOORTEN.has(soort);

const isSoort =
  <S extends Xsdsoort>(soort: S) =>
  (bericht: Bericht): bericht is BerichtVan<S> =>
    bericht.soort === soort;

/** Post between one provider and one municipality under these agreements. */
export const openPost = (afspraken: Omit<Niveau3Context, "peildatum">): Post => {
  const gegaan: Bericht[] = [];
  const neem = (bestand: Uint8Array, dag: string): Bericht => {
    expect(validateBericht(bestand)).toEqual([]);
    const bericht = decodeBericht(bestand)._unsafeUnwrap();
    if (hasReferenceData && isMetXsd(bericht.soort)) validateXsd(bericht.soort, bestand);
    const context = { ...afspraken, peildatum: parseIsoDatum(dag)._unsafeUnwrap() };
    expect(evaluateNiveau3(bericht, foldKeten(gegaan), context, bestand), bericht.soort).toEqual({ bevindingen: [], nietGetoetst: [] });
    gegaan.push(bericht);
    return bericht;
  };
  return {
    haal: async (soort, page, link, dag) => {
      const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^${soort}-\\w+\\.xml$`));
      const bericht = neem(await readFile(await download.path()), dag);
      if (!isSoort(soort)(bericht)) throw new Error(`Dit is een ${bericht.soort}, geen ${soort}.`);
      return bericht;
    },
    schrijf: (bericht, dag) => {
      const gelukt = encodeBericht(bericht);
      if (gelukt.isErr()) throw new Error(`De ${bericht.soort} klopt niet: ${describeError(gelukt.error)} ${JSON.stringify("bevindingen" in gelukt.error ? gelukt.error.bevindingen : [])}`);
      const bestand = gelukt.value;
      neem(bestand, dag);
      return bestand;
    },
  };
};
