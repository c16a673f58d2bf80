import { AFWIJZINGSGRONDEN } from "@wmo-kit/afwegingskader";
import * as z from "zod";

import { veld } from "../schema/meta.js";
import { Kenmerk } from "../schema/veldtypen.js";
import { Betrokkene, Motivering } from "./delen.js";

type Grond = keyof typeof AFWIJZINGSGRONDEN;
const GRONDEN = Object.keys(AFWIJZINGSGRONDEN) as [Grond, ...Grond[]];

/** The negative advice, whole or for a part: its legal ground, and the reasons to the letter, because the municipality takes them over unchanged. @source W-35 */
export const NegatiefAdviesinhoud = z
  .strictObject({
    soort: z.literal("negatief-advies"),
    betrokkene: veld(Betrokkene, "De inwoner."),
    advies: veld(Kenmerk, "Kenmerk van het advies bij het wijkteam.", "W-35"),
    gedeeltelijk: veld(z.boolean(), "Of alleen een deel wordt afgewezen, bijvoorbeeld minder omvang dan gewenst.", "W-35"),
    grond: veld(z.enum(GRONDEN), "Juridische afwijzingsgrond.", "W-35"),
    artikel: veld(z.enum([...new Set(Object.values(AFWIJZINGSGRONDEN))]), "Artikel van de Wmo 2015 waar de grond op steunt.", "W-35"),
    motivering: veld(Motivering, "Inhoudelijke onderbouwing. De gemeente neemt deze tekst letterlijk over in de beschikking.", "W-35"),
  })
  .refine(({ grond, artikel }) => AFWIJZINGSGRONDEN[grond] === artikel, { params: { code: "artikelBijGrond" }, path: ["artikel"] });
