import { toEpochMs } from "@wmo-kit/domain";
import { VERNIETIGD, type Dossiermodel, type Gebeurtenis } from "@wmo-kit/runtime";

import { readAanwezigheidfeit } from "./aanwezigheidfeit.js";
import { toDagdeelregel, toDagdeeltijd, type Dagdeelregel } from "./dagdeeltijd.js";
import { listDagdeelstanden } from "./geldende-aanwezigheid.js";
import { leesMaandregels, leesMaandrij, schrijfMaandrij } from "./maandrij.js";
import { isAanwezigheidstroom, leesAanwezigheidstroom } from "./stromen.js";
import { toMaandzorg, type Maandzorg } from "./maandzorg.js";

/** Goes up when the same taps give another row. */
const VERSIE = 2;

const isTik = ({ soort }: Gebeurtenis): boolean => soort !== VERNIETIGD;

/** What counts in a stream of taps; none when the stream was destroyed. */
const vouwMaand = (feiten: readonly Gebeurtenis[]): readonly Dagdeelregel[] =>
  listDagdeelstanden(
    feiten.filter(isTik).map(({ gegevens, actor, opgetreden }) => ({ feit: readAanwezigheidfeit(gegevens), actor, ontvangen: opgetreden })),
  ).flatMap((stand) => {
    const [laatste] = stand.geschiedenis;
    return laatste === undefined ? [] : [{ tijd: toDagdeeltijd(stand), moment: toEpochMs(laatste.feit.tijdstip), volgorde: laatste.feit.volgorde }];
  });

const sleutelVan = ({ tijd: { datum, dagdeel } }: Dagdeelregel): string => `${datum} ${dagdeel}`;

/** What counts after newer taps. Undefined when two taps bear the same moment and count: then their ids decide, and those stand in the facts only. */
const vulMaandAan = (regels: readonly Dagdeelregel[], nieuwer: readonly Gebeurtenis[]): readonly Dagdeelregel[] | undefined => {
  const perDagdeel = new Map(regels.map((regel) => [sleutelVan(regel), regel]));
  for (const feit of nieuwer) {
    if (!isTik(feit)) return undefined;
    const regel = toDagdeelregel(readAanwezigheidfeit(feit.gegevens));
    const eerder = perDagdeel.get(sleutelVan(regel));
    const later = eerder === undefined ? 1 : regel.moment - eerder.moment || regel.volgorde - eerder.volgorde;
    if (later === 0) return undefined;
    if (later > 0) perDagdeel.set(sleutelVan(regel), regel);
  }
  return [...perDagdeel.values()];
};

/** The months of all residents as sealed rows, one for each stream of taps; only the sums of a month stay in memory. */
export const MAANDMODEL: Dossiermodel<Maandzorg> = {
  naam: "aanwezigheidsmaand",
  kenmerk: `aanwezigheidsmaand ${VERSIE}`,
  isDossier: isAanwezigheidstroom,
  vatSamen: (_, feiten) => {
    const regels = vouwMaand(feiten);
    return regels.length === 0 ? undefined : schrijfMaandrij(regels);
  },
  vulAan: (tekst, nieuwer) => {
    const regels = vulMaandAan(leesMaandregels(tekst), nieuwer);
    return regels === undefined ? undefined : schrijfMaandrij(regels);
  },
  lees: (tekst, stroom) => toMaandzorg(leesAanwezigheidstroom(stroom), leesMaandrij(tekst)),
};
