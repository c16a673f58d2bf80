import { proefKlokTerug, proefKopie, proefTweedeProces, proefVergrendeld, proefVolleSchijf, type Proefapp } from "@wmo-kit/tooling-beproeving";
import { beforeAll, expect, it } from "vitest";

import { bundelApp } from "../beveiliging/start-app.js";
import { maakProefapp } from "./proefapp.js";

let proef: Proefapp;
beforeAll(async () => {
  proef = maakProefapp(await bundelApp());
}, 60_000);

it("OPSLAG: een volle schijf geeft een duidelijke melding, en na opruimen gaat het werk door zonder dat er iets weg is", { timeout: 120_000 }, async () => {
  expect(await proefVolleSchijf(proef)).toEqual([]);
});

it("OPSLAG: een databank die een ander programma vasthoudt geeft binnen vijf seconden een duidelijke melding, en daarna gaat het weer", { timeout: 120_000 }, async () => {
  expect(await proefVergrendeld(proef)).toEqual([]);
});

it("OPSLAG: twee processen op dezelfde map leggen elke melding samen één keer vast en zien elkaars werk", { timeout: 120_000 }, async () => {
  expect(await proefTweedeProces(proef)).toEqual([]);
});

it("OPSLAG: een klok die een dag is teruggezet verliest niets, zet niets in een andere volgorde en valt op", { timeout: 120_000 }, async () => {
  expect(await proefKlokTerug(proef)).toEqual([]);
});

it("OPSLAG: een beschadigde reservekopie wordt niet teruggezet, een goede onder schrijven gemaakte wel, en zonder sleutel staat er wat er ontbreekt", { timeout: 240_000 }, async () => {
  expect(await proefKopie(proef)).toEqual([]);
});
