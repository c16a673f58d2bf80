import { DEKKINGEN, EISEN, type Dekking, type Eis, type Programma } from "@wmo-kit/requirements";
import * as z from "zod";

import type { Bladzijde } from "./bladzijde.js";
import { leesBron } from "./repository.js";

const BRON = "docs/requirements/dekking.json";

const Dekkingsrij = z.object({
  id: z.string(),
  dekking: z.enum(["uitgevoerd", "bewijs", "persoon", "open"]),
  vindplaatsen: z.array(z.unknown()),
  toetsen: z.array(z.string()),
});

const PROGRAMMAS: readonly { readonly programma: Programma; readonly titel: string }[] = [
  { programma: "wijkteam", titel: "Eisen aan het sociaal wijkteam" },
  { programma: "dagbesteding", titel: "Eisen aan dagbesteding" },
];

const cel = (tekst: string): string => tekst.replaceAll("|", "\\|").replaceAll("\n", " ").replaceAll("<", "&lt;");

const telling = (dekkingen: readonly Dekking[]): string =>
  (["uitgevoerd", "bewijs", "persoon", "open"] as const).map((soort) => `| ${DEKKINGEN[soort]} | ${dekkingen.filter((een) => een === soort).length} |`).join("\n");

/** The requirements of both programmes in our own words, each with what covers it. */
export const listEisen = (): readonly Bladzijde[] => {
  const rijen = new Map(z.array(Dekkingsrij).parse(JSON.parse(leesBron(BRON))).map((rij) => [rij.id, rij]));
  const rijVan = ({ id }: Eis): z.infer<typeof Dekkingsrij> => {
    const rij = rijen.get(id);
    if (rij === undefined) throw new Error(`the coverage does not know ${id}; run the requirements anew`);
    return rij;
  };
  return PROGRAMMAS.map(({ programma, titel }, volgorde): Bladzijde => {
    const eisen = EISEN.filter((eis) => eis.programma === programma);
    const tabel = eisen.map((eis) => {
      const { dekking, vindplaatsen, toetsen } = rijVan(eis);
      return `| ${eis.id} | ${cel(eis.titel)} | ${cel(eis.samenvatting)} | ${DEKKINGEN[dekking]} | ${vindplaatsen.length} | ${toetsen.length} |`;
    });
    return {
      adres: `naslag/eisen-${programma}`,
      titel,
      omschrijving: `${eisen.length} eisen in eigen woorden, met wat er al voor is.`,
      taal: "nl",
      bron: BRON,
      volgorde: 50 + volgorde,
      tekst: [
        `Elke eis van het programma in eigen woorden. “Uitgevoerd” betekent dat code de eis draagt en dat toetsen dat bewijzen. “Door bewijs” betekent dat iemand een stuk laat zien en de app het bewaart. Per plaats in de code en per toets staat het in [dekking.md](https://github.com/wmo-kit/wmo-kit/blob/main/docs/requirements/dekking.md).`,
        `## In het kort\n\n| dekking | eisen |\n|---|---:|\n${telling(eisen.map((eis) => rijVan(eis).dekking))}`,
        `## Alle eisen\n\n| eis | onderwerp | wat er wordt gevraagd | dekking | plaatsen | toetsen |\n|---|---|---|---|---:|---:|\n${tabel.join("\n")}`,
      ].join("\n\n"),
    };
  });
};
