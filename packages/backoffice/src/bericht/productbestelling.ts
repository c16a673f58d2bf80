import { parseOmvang } from "@wmo-kit/domain";
import * as z from "zod";

import { metUitleg, veld } from "../schema/meta.js";
import { Dag, Kenmerk, regel, tekst } from "../schema/veldtypen.js";
import { Aanbieder, Bestelomvang, Betrokkene, Bouwsteen, Contractcode, Looptijd } from "./delen.js";

const Zin = z.strictObject({
  vorm: z.literal("zin"),
  aanbieder: veld(Aanbieder, "De zorgaanbieder.", "W-34.5"),
  robLijst: veld(Dag, "Dag waarop de lijst van gecontracteerde aanbieders is opgehaald waarop deze aanbieder stond.", "W-37.3").optional(),
  veegcontract: veld(
    z.strictObject({
      kenmerk: veld(Kenmerk, "Kenmerk van de aanvraag van het veegcontract.", "W-38"),
      motivering: veld(tekst(5000), "Waarom geen gecontracteerde aanbieder past.", "W-38"),
    }),
    "Alleen als de aanbieder niet op de ROB-lijst staat.",
    "W-38",
  ).optional(),
});

const Beheerder = z.discriminatedUnion("wie", [
  metUitleg(z.strictObject({ wie: z.literal("inwoner") }), { description: "De inwoner beheert het pgb zelf." }),
  metUitleg(z.strictObject({ wie: z.literal("ander"), naam: veld(regel(200), "Naam van de pgb-beheerder.", "W-34.6") }), { description: "Iemand anders beheert het pgb." }),
]);

const Pgb = z.strictObject({ vorm: z.literal("pgb"), beheerder: veld(Beheerder, "De pgb-beheerder.", "W-34.6") });

/** How the support is paid for: with zin a provider, with pgb a manager; never both. @source W-34.4, W-34.5, W-34.6 */
export const Financiering = z.discriminatedUnion("vorm", [
  metUitleg(Zin, { description: "Zorg in natura: met een zorgaanbieder." }),
  metUitleg(Pgb, { description: "Persoonsgebonden budget: met een beheerder en zonder zorgaanbieder." }),
]);

const checkDuur = ({ begindatum, einddatum }: { readonly begindatum: string; readonly einddatum: string }): boolean => einddatum >= begindatum;

/** The order for a positive advice, with its six things. @source W-34, W-34.1 to W-34.6, W-98.4 */
export const Productbestellingsinhoud = z
  .strictObject({
    soort: z.literal("productbestelling"),
    betrokkene: veld(Betrokkene, "De inwoner."),
    advies: veld(Kenmerk, "Kenmerk van het advies bij het wijkteam.", "W-34"),
    ...Looptijd,
    bouwsteen: veld(Bouwsteen, "Soort ondersteuning.", "W-34.2"),
    productcode: veld(Contractcode, "Productcode uit het contract.", "W-34.2", "W-37.3"),
    omvang: veld(
      Bestelomvang.refine((omvang) => parseOmvang(omvang).isOk(), { params: { code: "frequentieBijEenheid" }, path: ["frequentie"] }),
      "Omvang in eenheden.",
      "W-34.3",
    ),
    financiering: veld(Financiering, "Zorg in natura of persoonsgebonden budget.", "W-34.4"),
  })
  .refine(checkDuur, { params: { code: "eindeVoorBegin" }, path: ["einddatum"] });
