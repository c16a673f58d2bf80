import { VERNIETIGD, type Dossiermodel, type Gebeurtenis } from "@wmo-kit/runtime";

import { readAanwezigheidfeit } from "./aanwezigheidfeit.js";
import { toDagdeeltijd, type Dagdeeltijd } from "./dagdeeltijd.js";
import { listDagdeelstanden } from "./geldende-aanwezigheid.js";
import { leesMaandrij, schrijfMaandrij } from "./maandrij.js";
import { isAanwezigheidstroom, leesAanwezigheidstroom } from "./stromen.js";
import { toMaandzorg, type Maandzorg } from "./maandzorg.js";

/** Goes up when the same taps give another row. */
const VERSIE = 1;

/** What counts in a stream of taps; none when the stream was destroyed. */
export const vouwMaand = (feiten: readonly Gebeurtenis[]): readonly Dagdeeltijd[] =>
  listDagdeelstanden(
    feiten.filter(({ soort }) => soort !== VERNIETIGD).map(({ gegevens, actor, opgetreden }) => ({ feit: readAanwezigheidfeit(gegevens), actor, ontvangen: opgetreden })),
  ).map(toDagdeeltijd);

/** The months of all residents as sealed rows, one for each stream of taps; only the sums of a month stay in memory. */
export const MAANDMODEL: Dossiermodel<Maandzorg> = {
  naam: "aanwezigheidsmaand",
  kenmerk: `aanwezigheidsmaand ${VERSIE}`,
  isDossier: isAanwezigheidstroom,
  vatSamen: (_, feiten) => {
    const tijden = vouwMaand(feiten);
    return tijden.length === 0 ? undefined : schrijfMaandrij(tijden);
  },
  lees: (tekst, stroom) => toMaandzorg(leesAanwezigheidstroom(stroom), leesMaandrij(tekst)),
};
