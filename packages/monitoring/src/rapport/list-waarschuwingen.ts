import { GEBREKEN, type Gebreksoort } from "../feiten/gebrek.js";
import type { Reeks } from "../feiten/reeks.table.js";
import type { Deeluitkomst } from "../telling/deeluitkomst.js";
import type { Telkader } from "../telling/telkader.js";
import { celsleutel, TOTAAL } from "../telling/cel.js";
import type { Waarschuwing } from "./rapport.js";

/** Series that somebody else delivers: nothing in them may mean nothing happened, or nothing came. */
const AANGELEVERD: ReadonlySet<Reeks> = new Set<Reeks>(["klachten", "indicaties", "omvang-indicaties", "gedeclareerde-uren", "uitgaven"]);

const isGebrek = (soort: string): soort is Gebreksoort => Object.hasOwn(GEBREKEN, soort);

const vanGebreken = ({ gebreken }: Deeluitkomst, { vraag }: Telkader, pseudoniem: (zaak: string) => string): readonly Waarschuwing[] =>
  Object.keys(gebreken)
    .filter(isGebrek)
    .sort()
    .flatMap((soort) => {
      const gebrek = gebreken[soort];
      if (gebrek === undefined) return [];
      return [{ indicator: null, soort, tekst: GEBREKEN[soort], aantal: gebrek.aantal, zaken: vraag.zaken === "met" ? gebrek.zaken.map(pseudoniem).sort() : null }];
    });

const nietAangeleverd = ({ cellen }: Deeluitkomst, { vraag, tijdvakken }: Telkader): readonly Waarschuwing[] =>
  vraag.indicatoren
    .filter(({ reeks }) => AANGELEVERD.has(reeks))
    .flatMap(({ id, titel }) => {
      const leeg = tijdvakken.filter((tijdvak) => !tijdvak.id.includes("/") && cellen[celsleutel({ indicator: id, tijdvak: tijdvak.id, kenmerk: TOTAAL, groep: "" })] === undefined);
      if (leeg.length === 0) return [];
      const tekst = `Van “${titel}” is niets aangeleverd over ${leeg.map((tijdvak) => tijdvak.id).join(", ")}. Nul kan hier ook “niet bekend” zijn.`;
      return [{ indicator: id, soort: "niet-aangeleverd" as const, tekst, aantal: leeg.length, zaken: null }];
    });

const zonderNorm = ({ cellen }: Deeluitkomst, { vraag, tijdvakken }: Telkader): readonly Waarschuwing[] => {
  const laatste = tijdvakken.at(-1);
  return vraag.indicatoren.flatMap(({ id, titel }) => {
    const aantal = laatste === undefined ? 0 : (cellen[celsleutel({ indicator: id, tijdvak: laatste.id, kenmerk: TOTAAL, groep: "" })]?.zonderNorm ?? 0);
    return aantal === 0
      ? []
      : [{ indicator: id, soort: "zonder-norm" as const, tekst: `Bij “${titel}” is er voor een deel van de zaken geen termijn. Zij tellen niet mee.`, aantal, zaken: null }];
  });
};

/** Everything that makes the figures less than complete. @source norms.md K-10 */
export const listWaarschuwingen = (deel: Deeluitkomst, kader: Telkader, pseudoniem: (zaak: string) => string): readonly Waarschuwing[] => [
  ...vanGebreken(deel, kader, pseudoniem),
  ...nietAangeleverd(deel, kader),
  ...zonderNorm(deel, kader),
];
