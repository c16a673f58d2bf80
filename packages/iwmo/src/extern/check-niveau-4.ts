import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import type { Bericht } from "../bericht.js";
import type { Bevinding } from "../bevinding.js";
import { addVindplaatsen } from "../document/add-vindplaatsen.js";
import { partijenVan } from "../keten/partijen.js";
import { klassen } from "../rules/keten/regel.js";
import type { Brongegeven, ExterneBron, ExternNietGetoetst } from "./externe-bron.js";
import { EXTERNE_REGELS, type ExterneRegelCode } from "./externe-regels.table.js";
import { listProducten } from "./producten.js";
import { toetsBedrag } from "./toets-bedrag.js";

/** All of level 4: what is broken, and what the source could not say. */
export interface Niveau4Uitkomst {
  readonly bevindingen: readonly Bevinding[];
  readonly nietGetoetst: readonly ExternNietGetoetst[];
}

interface Plaatsoordeel {
  readonly pad: string;
  readonly ontbreekt?: Brongegeven;
}

type Toets = (bericht: Bericht, bron: ExterneBron) => readonly Plaatsoordeel[];

const HEADER = "/Bericht/Header";

const toetsDagtekening: Toets = (bericht, { systeemdatum }) => {
  if (systeemdatum === undefined) return [{ pad: HEADER, ontbreekt: "systeemdatum" }];
  const { berichtIdentificatie } = bericht.header;
  const ookDeclaratie = bericht.soort === "WMO325" && bericht.header.declaratieIdentificatie.dagtekening > systeemdatum;
  return berichtIdentificatie.dagtekening > systeemdatum || ookDeclaratie ? [{ pad: HEADER }] : [];
};

/** A request or assignment is judged on the days it is about; another message on the day it is of, or a day it is about. */
const dagenVan = (bericht: Bericht): readonly IsoDatum[] => {
  const dagen = listProducten(bericht).map(({ waarde }) => waarde.dag);
  return bericht.soort === "WMO301" || bericht.soort === "WMO315" ? dagen : [bericht.header.berichtIdentificatie.dagtekening, ...dagen];
};

const toetsGemeente: Toets = (bericht, { isGemeente }) => {
  const { gemeente } = partijenVan(bericht);
  const oordelen = dagenVan(bericht).map((dag) => isGemeente?.(gemeente, dag));
  if (oordelen.includes(true)) return [];
  return oordelen.includes(undefined) ? [{ pad: HEADER, ontbreekt: "isGemeente" }] : [{ pad: HEADER }];
};

const toetsProducten: Toets = (bericht, { listProductcategorieen }) =>
  listProducten(bericht).flatMap(({ waarde: { categorie, code, dag }, pad }): readonly Plaatsoordeel[] => {
    if (categorie === undefined || code === undefined) return [];
    const categorieen = listProductcategorieen?.(code, dag);
    if (categorieen === undefined) return [{ pad, ontbreekt: "listProductcategorieen" }];
    return categorieen.includes(categorie) ? [] : [{ pad }];
  });

const toetsBedragen: Toets = (bericht, bron) =>
  bericht.soort !== "WMO323"
    ? []
    : klassen(bericht.declaratie.clienten, "/Bericht/Declaratie/Clienten/Client").flatMap(({ waarde, pad }) =>
        klassen(waarde.prestaties, `${pad}/Prestaties/Prestatie`).flatMap((regel): readonly Plaatsoordeel[] => {
          const oordeel = toetsBedrag(regel.waarde, bron);
          if (oordeel === "goed") return [];
          return oordeel === "fout" ? [{ pad: regel.pad }] : [{ pad: regel.pad, ontbreekt: "listTarieven" }];
        }),
      );

const TOETSEN: { readonly [C in ExterneRegelCode]: Toets } = { TR135: toetsDagtekening, TR346: toetsBedragen, TR378: toetsGemeente, TR381: toetsProducten };

interface Geoordeeld extends Plaatsoordeel {
  readonly code: ExterneRegelCode;
  readonly retourcode: string;
}

const toBevinding = ({ code, retourcode, pad }: Geoordeeld): Bevinding => ({
  rule: code,
  level: 4,
  retourcode,
  path: pad,
  oorzaak: { _tag: "RegelOvertreden", regel: code, plaatsen: [pad] },
});

/**
 * Holds a message that passed levels 1 and 2 against an external source: all findings, and the places the source knows nothing of.
 * Returns (302 … 320) have no rules of this level.
 * With the document the message was read from, each finding has its line and column and stands in the order of the document.
 *
 * @source iWmo 3.2, controleniveau 4
 */
export const evaluateNiveau4 = (bericht: Bericht, bron: ExterneBron, document?: Uint8Array | string): Niveau4Uitkomst => {
  const gevonden = EXTERNE_REGELS.filter(({ berichten }) => berichten.some((soort) => soort === bericht.soort)).flatMap(({ code, retourcode }) =>
    TOETSEN[code](bericht, bron).map((oordeel): Geoordeeld => ({ code, retourcode, ...oordeel })),
  );
  return {
    bevindingen: addVindplaatsen(document, gevonden.filter(({ ontbreekt }) => ontbreekt === undefined).map(toBevinding)),
    nietGetoetst: gevonden.flatMap(({ code, pad, ontbreekt }) => (ontbreekt === undefined ? [] : [{ rule: code, path: pad, ontbreekt }])),
  };
};

/**
 * Findings of level 4: each with the retourcode and the class that bears it; with the document also its line and column.
 *
 * @source iWmo 3.2, controleniveau 4
 */
export const checkNiveau4 = (bericht: Bericht, bron: ExterneBron, document?: Uint8Array | string): readonly Bevinding[] =>
  evaluateNiveau4(bericht, bron, document).bevindingen;
