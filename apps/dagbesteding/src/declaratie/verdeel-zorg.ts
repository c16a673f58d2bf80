import { parseEurocent } from "@wmo-kit/domain";
import { Kalendermaand } from "@wmo-kit/timeliness";

import type { GeleverdeZorg } from "../dashboard/zorgregels.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import type { Declaratiepost, Zorgpost } from "./weeg-zorg.js";

/** Names care of one resident under one allocation in one month. */
export const sleutelVan = ({ dossier, zorgmaand, toewijzingNummer }: Zorgpost): string => `${dossier} ${zorgmaand} ${toewijzingNummer}`;

const telOp = (posten: readonly Zorgpost[]): number => posten.reduce((som, { bedrag }) => som + bedrag, 0);

/** Of what was delivered, the part that stands declared by month of declaring, the earliest first, and what is open. A credit takes back what was declared before it. */
const verdeel = (waarde: number, declaraties: readonly Declaratiepost[]): readonly (readonly [bedrag: number, gedeclareerdIn: string | undefined])[] => {
  const perMaand = [...Map.groupBy(declaraties, ({ gedeclareerdIn }) => gedeclareerdIn)].toSorted(([een], [ander]) => een.localeCompare(ander));
  let nog = Math.min(waarde, Math.max(0, telOp(declaraties)));
  const open = waarde - nog;
  const delen = perMaand.map(([maand, posten]) => {
    const deel = Math.min(nog, Math.max(0, telOp(posten)));
    nog -= deel;
    return [deel, maand] as const;
  });
  return [...delen, [open, undefined] as const].filter(([bedrag]) => bedrag > 0);
};

/** The care of each resident and allocation in a month: its value, and when it was declared. @source D-20.2; norms.md A-10 */
export const verdeelZorg = (geleverd: readonly Zorgpost[], gedeclareerd: ReadonlyMap<string, readonly Declaratiepost[]>, dossiers: ReadonlyMap<string, Bewonerdossier>): readonly GeleverdeZorg[] => {
  const maanden = new Map([...new Set(geleverd.map(({ zorgmaand }) => zorgmaand))].map((maand) => [maand, Kalendermaand.parse(maand)]));
  return [...Map.groupBy(geleverd, sleutelVan)].flatMap(([naam, posten]) => {
    const [eerste] = posten;
    const toewijzing = dossiers.get(eerste?.dossier ?? "")?.eigen.toewijzingen.find(({ nummer }) => nummer === eerste?.toewijzingNummer);
    const zorgmaand = maanden.get(eerste?.zorgmaand ?? "");
    if (eerste === undefined || toewijzing === undefined || zorgmaand === undefined) return [];
    return verdeel(telOp(posten), gedeclareerd.get(naam) ?? []).flatMap(([bedrag, maand]): readonly GeleverdeZorg[] => {
      const cent = parseEurocent(bedrag);
      if (cent.isErr()) return [];
      const kop = { kenmerk: `${naam} ${maand ?? "open"}`, dossierId: eerste.dossier, zorgmaand, bedrag: cent.value, toewijzingOntvangen: toewijzing.ontvangstdatum };
      return [maand === undefined ? kop : { ...kop, gedeclareerdIn: Kalendermaand.parse(maand) }];
    });
  });
};
