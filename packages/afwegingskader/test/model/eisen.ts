import type { Gebeurtenis } from "../../src/kern/gebeurtenis.js";
import type { Gevolg } from "../../src/kern/gevolg.js";

/** An event that was taken in, with what it asked the outside to do. */
export interface Opgenomen {
  readonly gebeurtenis: Gebeurtenis;
  readonly gevolgen: readonly Gevolg[];
}

/** A rule over a whole history, told by its events alone: what is wrong, or nothing. It knows no states, facts or guards. */
export interface Historieregel {
  readonly naam: string;
  readonly schendt: (historie: readonly Opgenomen[]) => boolean;
}

const veld = (waarde: unknown, naam: string): unknown => (typeof waarde === "object" && waarde !== null ? new Map<string, unknown>(Object.entries(waarde)).get(naam) : undefined);
const van = (historie: readonly Opgenomen[], levensloop: string, zaak: unknown, ...soorten: readonly string[]): readonly Gebeurtenis[] =>
  historie.map(({ gebeurtenis }) => gebeurtenis).filter((een) => een.levensloop === levensloop && een.zaak === zaak && (soorten.length === 0 || soorten.includes(een.soort)));
const lijst = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? waarde : []);

/** What the last event of a history is, when it is of this kind. */
const laatste = (historie: readonly Opgenomen[], levensloop: string, ...soorten: readonly string[]): Opgenomen | undefined => {
  const einde = historie.at(-1);
  return einde !== undefined && einde.gebeurtenis.levensloop === levensloop && soorten.includes(einde.gebeurtenis.soort) ? einde : undefined;
};

const onderzoekVan = (historie: readonly Opgenomen[], advies: string): unknown => veld(van(historie, "A3", advies, "advies-begonnen")[0]?.gegevens, "onderzoek");
const schrijvers = (historie: readonly Opgenomen[], advies: string): readonly string[] =>
  van(historie, "A3", advies, "advies-begonnen", "productbestelling-gemaakt", "negatief-opgesteld").map(({ actor }) => actor.id);
const laatsteBestelling = (historie: readonly Opgenomen[], advies: string): Gebeurtenis | undefined => van(historie, "A3", advies, "productbestelling-gemaakt").at(-1);

/** The rules that no path may break, each looked at after every event. */
export const HISTORIEREGELS: readonly Historieregel[] = [
  {
    naam: "W-25.2, W-33: geen advies zonder onderzoek dat tot een advies besloot",
    schendt: (historie) => {
      const begin = laatste(historie, "A3", "advies-begonnen")?.gebeurtenis;
      if (begin === undefined) return false;
      const besluit = van(historie, "A2", veld(begin.gegevens, "onderzoek"), "onderzoek-besloten").at(-1);
      return !lijst(veld(besluit?.gegevens, "uitkomsten")).some((uitkomst) => uitkomst === "advies-positief" || uitkomst === "advies-negatief");
    },
  },
  {
    naam: "W-27.1: geen besluit tot een advies zonder de stappen 1 tot en met 4, elk na de vorige",
    schendt: (historie) => {
      const besluit = laatste(historie, "A2", "onderzoek-besloten")?.gebeurtenis;
      if (besluit === undefined) return false;
      return [1, 2, 3, 4].some((stap) => van(historie, "A2", besluit.zaak, `stap-${stap}-vastgelegd`).length === 0);
    },
  },
  {
    naam: "W-29.1, W-29.2: geen advies of bestelling weg zonder vastgesteld verslag, dat tegelijk naar de inwoner gaat",
    schendt: (historie) => {
      const verzonden = laatste(historie, "A3", "verzonden");
      if (verzonden === undefined) return false;
      const onderzoek = onderzoekVan(historie, verzonden.gebeurtenis.zaak);
      const heeftVerslag = van(historie, "A2", onderzoek, "verslag-vastgesteld").length > 0;
      return !heeftVerslag || !verzonden.gevolgen.some((gevolg) => gevolg._tag === "Bericht" && gevolg.aan === "inwoner" && gevolg.inhoud === "verslag");
    },
  },
  {
    naam: "W-54.2: wie aan een advies schreef, keurt het niet goed",
    schendt: (historie) => {
      const getoetst = laatste(historie, "A3", "getoetst")?.gebeurtenis;
      return getoetst !== undefined && schrijvers(historie, getoetst.zaak).includes(getoetst.actor.id);
    },
  },
  {
    naam: "W-54.2, W-35: geen afwijzing weg zonder een ander die haar na de laatste wijziging goedkeurde",
    schendt: (historie) => {
      const verzonden = laatste(historie, "A3", "verzonden")?.gebeurtenis;
      if (verzonden === undefined || van(historie, "A3", verzonden.zaak, "negatief-opgesteld").length === 0) return false;
      const eigen = van(historie, "A3", verzonden.zaak);
      const geschreven = eigen.map(({ soort }) => soort === "negatief-opgesteld" || soort === "productbestelling-gemaakt").lastIndexOf(true);
      return !eigen.slice(geschreven).some(({ soort, actor }) => soort === "getoetst" && !schrijvers(historie, verzonden.zaak).includes(actor.id));
    },
  },
  {
    naam: "W-39, W-29.2: bij een pgb gaat er nooit een verslag of iets anders naar een aanbieder, en staat er geen in de bestelling",
    schendt: (historie) => {
      const einde = historie.at(-1);
      if (einde === undefined || einde.gebeurtenis.levensloop !== "A3") return false;
      const bestelling = laatsteBestelling(historie, einde.gebeurtenis.zaak);
      if (veld(bestelling?.gegevens, "financiering") !== "pgb") return false;
      return veld(bestelling?.gegevens, "aanbieder") !== undefined || einde.gevolgen.some((gevolg) => gevolg._tag === "Bericht" && gevolg.aan === "aanbieder");
    },
  },
  {
    naam: "W-35: na verzending verandert niets meer aan het advies",
    schendt: (historie) => {
      const wijziging = laatste(historie, "A3", "productbestelling-gemaakt", "negatief-opgesteld", "keuze-geboden")?.gebeurtenis;
      return wijziging !== undefined && van(historie, "A3", wijziging.zaak, "verzonden").length > 0;
    },
  },
  {
    naam: "W-35, W-29.2: na verzending verandert niets meer aan het onderzoek achter het advies",
    schendt: (historie) => {
      const einde = historie.at(-1)?.gebeurtenis;
      if (einde?.levensloop !== "A2") return false;
      return historie.some(({ gebeurtenis }) => gebeurtenis.soort === "verzonden" && gebeurtenis.levensloop === "A3" && onderzoekVan(historie, gebeurtenis.zaak) === einde.zaak);
    },
  },
  {
    naam: "W-63.3, W-42.2: basishulp eindigt niet zolang een overdracht open staat",
    schendt: (historie) => {
      const einde = laatste(historie, "A5", "afgesloten", "voortijdig-beeindigd", "opgeschort")?.gebeurtenis;
      if (einde === undefined) return false;
      const open = new Set<unknown>();
      for (const { soort, gegevens } of van(historie, "A5", einde.zaak)) {
        if (soort === "overdracht-begonnen" || soort === "wlz-besluit-ontvangen") open.add(veld(gegevens, "naar"));
        if (soort === "overdracht-geregeld" || soort === "overdracht-gaat-niet-door") open.delete(veld(gegevens, "naar"));
      }
      return open.size > 0;
    },
  },
  {
    naam: "W-42.2: een indicatie stopt niet om de Wlz voordat de overdracht is geregeld",
    schendt: (historie) => {
      const einde = laatste(historie, "A6", "gestopt-wegens-wlz")?.gebeurtenis;
      return einde !== undefined && van(historie, "A6", einde.zaak, "wlz-overdracht-geregeld").length === 0;
    },
  },
  {
    naam: "D-13.3, W-63.3: ondersteuning eindigt niet met een open overdracht",
    schendt: (historie) => veld(laatste(historie, "B2", "beeindigd")?.gebeurtenis.gegevens, "overdracht") === "open",
  },
  {
    naam: "W-28.2: geen verlenging zonder onderzoek van deze herindicatie",
    schendt: (historie) => {
      const verlengd = laatste(historie, "A6", "verlengd")?.gebeurtenis;
      if (verlengd === undefined) return false;
      const begonnen = van(historie, "A6", verlengd.zaak, "heronderzoek-begonnen").at(-1);
      return van(historie, "A2", veld(begonnen?.gegevens, "onderzoek"), "onderzoek-besloten").length === 0;
    },
  },
  {
    naam: "W-33: geen melding afgehandeld zonder oplossing",
    schendt: (historie) => {
      const klaar = laatste(historie, "A1", "melding-afgehandeld")?.gebeurtenis;
      return klaar !== undefined && van(historie, "A1", klaar.zaak, "oplossing-geboden", "doorgeleid-naar-sociale-basis", "direct-basishulp").length === 0;
    },
  },
  {
    naam: "D-11.5, D-11.10, D-11.11: geen 315 zonder kader, boven de grens of bij uitsluiting",
    schendt: (historie) => {
      const verzoek = laatste(historie, "B1", "315-verzonden")?.gebeurtenis;
      if (verzoek === undefined) return false;
      const omvang = veld(veld(verzoek.gegevens, "verzoek"), "omvang");
      const dagdelen = veld(omvang, "dagdelen");
      const teVeel = veld(veld(verzoek.gegevens, "verzoek"), "product") === "07A03" && veld(omvang, "per") === "week" && typeof dagdelen === "number" && dagdelen > 3;
      return teVeel || van(historie, "B1", verzoek.zaak, "afwegingskader-ingevuld").length === 0 || veld(verzoek.gegevens, "route2Status") !== "open";
    },
  },
];
