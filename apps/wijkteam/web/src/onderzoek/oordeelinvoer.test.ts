import { expect, test } from "vitest";

import type { Onderzoekweergave } from "../../../src/onderzoek/weergave.js";
import { celVan, findOordeelfouten, startOordelen, toStap4, veldVan } from "./oordeelinvoer.js";

const onderzoek: Pick<Onderzoekweergave, "deelvragen" | "netwerk"> = {
  deelvragen: [
    {
      id: "1",
      vraag: "Hoe kom ik onder de mensen?",
      stand: "in onderzoek",
      standTekst: "",
      klaarOmdat: null,
      problemen: [
        {
          id: "1",
          gebied: "",
          omschrijving: "",
          activiteiten: [
            {
              id: "1",
              omschrijving: "Naar de buurtkamer.",
              oordelen: [
                { element: "d", naam: "Eigen kracht", oordeel: "deels", motivering: "Soms." },
                { element: "e", naam: "Netwerk", oordeel: null, motivering: null },
                { element: "f", naam: "Voorzieningen", oordeel: null, motivering: null },
              ],
              samenMotivering: null,
              gedekt: null,
              restTekst: null,
              voorzieningen: [],
            },
          ],
        },
      ],
    },
  ],
  netwerk: { inwonerBetrokken: true, netwerkBetrokken: null, toelichting: null, mantelzorger: null, mensen: [] },
};

test("W-27.1.4: wat al beoordeeld is staat in de tabel, en wat leeg is gaat niet mee", () => {
  const begin = startOordelen(onderzoek);
  expect(toStap4(onderzoek, { ...begin, netwerk: "ja" })).toEqual({
    oordelen: [{ activiteit: "1", element: "d", oordeel: "deels", motivering: "Soms." }],
    samen: [],
    inwonerBetrokken: true,
    netwerk: { betrokken: true },
  });
});

test("W-27.1.4: een oordeel zonder reden en een reden zonder oordeel worden genoemd, elk met het veld; leeg mag wachten", () => {
  const begin = { ...startOordelen(onderzoek), netwerk: "nee" };
  expect(findOordeelfouten(onderzoek, begin)).toEqual([]);
  const half = {
    ...begin,
    inwoner: "",
    oordelen: { [celVan("1", "d")]: { oordeel: "volledig", motivering: " " }, [celVan("1", "e")]: { oordeel: "", motivering: "De zus gaat mee." } },
  };
  expect(findOordeelfouten(onderzoek, half).map(({ veld, tekst }) => `${veld}: ${tekst}`)).toEqual([
    `${veldVan("1 d", "motivering")}: Leg uit waarom.`,
    `${veldVan("1 e", "oordeel")}: Kies een oordeel.`,
    "oordeel-inwoner: Maak een keuze.",
  ]);
});
