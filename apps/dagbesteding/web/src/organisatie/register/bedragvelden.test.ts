import type { Veld } from "@wmo-kit/schermen";
import { expect, test } from "vitest";

import { readBedragen, toBedragveld } from "./bedragvelden.js";

const veld = (naam: string, soort: Veld["soort"] = "tekst"): Veld => ({
  naam,
  label: naam,
  uitleg: null,
  soort,
  verplicht: true,
  opties: null,
  velden: null,
  voorstel: null,
  min: null,
  max: null,
  alleenBij: null,
});

test("D-25.5: een bedrag gaat in centen mee, en een leeg bedrag is onbekend en niet nul", () => {
  const velden = [veld("product"), veld("ontvangenTarief"), veld("betaald")];
  expect(readBedragen(velden, { product: "07A11", ontvangenTarief: "1.234,56" })).toEqual({
    gegevens: { product: "07A11", ontvangenTarief: 123_456, betaald: null },
    fouten: [],
  });
  expect(toBedragveld(veld("betaald")).verplicht).toBe(false);
  expect(toBedragveld(veld("product"))).toEqual(veld("product"));
});

test("D-9: elk jaar van een lijst wordt gelezen, en een fout bedrag wijst zijn eigen regel aan", () => {
  const { fouten } = readBedragen([veld("contractjaren", "lijst"), veld("verlengingsjaren", "lijst")], { contractjaren: ["5,-", "12,5"] });
  expect(fouten.map(({ pad }) => pad)).toEqual([["contractjaren", 1]]);
  expect(readBedragen([veld("verlengingsjaren", "lijst")], {}).gegevens).toEqual({ verlengingsjaren: [] });
});
