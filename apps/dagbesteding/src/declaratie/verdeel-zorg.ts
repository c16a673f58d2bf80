import { parseEurocent } from "@wmo-kit/domain";
import { Kalendermaand } from "@wmo-kit/timeliness";

import type { GeleverdeZorg } from "../dashboard/zorgregels.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import type { Declaratiepost, Zorgpost } from "./weeg-zorg.js";

/** Names care of a resident under one allocation in one month. */
const sleutelVan = ({ zorgmaand, toewijzingNummer }: Zorgpost): string => `${zorgmaand} ${toewijzingNummer}`;

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

/** The care of a resident by month and allocation: its value, and when it was declared. @source D-20.2; norms.md A-10 */
export const verdeelZorg = ({ eigen: { toewijzingen } }: Bewonerdossier, geleverd: readonly Zorgpost[], gedeclareerd: readonly Declaratiepost[]): readonly GeleverdeZorg[] => {
  const declaraties = Map.groupBy(gedeclareerd, sleutelVan);
  return [...Map.groupBy(geleverd, sleutelVan)].flatMap(([naam, posten]) => {
    const [eerste] = posten;
    const toewijzing = toewijzingen.find(({ nummer }) => nummer === eerste?.toewijzingNummer);
    if (eerste === undefined || toewijzing === undefined) return [];
    const zorgmaand = Kalendermaand.parse(eerste.zorgmaand);
    return verdeel(telOp(posten), declaraties.get(naam) ?? []).flatMap(([bedrag, maand]): readonly GeleverdeZorg[] => {
      const cent = parseEurocent(bedrag);
      if (cent.isErr()) return [];
      const kop = { zorgmaand, bedrag: cent.value, toewijzingOntvangen: toewijzing.ontvangstdatum };
      return [maand === undefined ? kop : { ...kop, gedeclareerdIn: Kalendermaand.parse(maand) }];
    });
  });
};
