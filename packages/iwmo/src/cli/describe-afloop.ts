import { formatEurocent, parseEurocent } from "@wmo-kit/domain/rekenen";

import type { Creditketen } from "../groot/creditketen.js";
import type { Antwoordafwijking, Declaratieafloop, Regeluitkomst } from "../groot/declaratieregel.js";
import { findCode } from "../release-3-2/codelijsten.js";
import { WJ001 } from "../release-3-2/codelijsten/wj001.generated.js";

const bedrag = (saldo: number): string => parseEurocent(saldo).match(formatEurocent, () => `${saldo} cent`);

const describeUitkomst = (uitkomst: Regeluitkomst): string => {
  switch (uitkomst._tag) {
    case "Toegekend":
      return "toegekend";
    case "Onbeantwoord":
      return "onbeantwoord";
    case "Afgewezen":
      return [`afgewezen (${uitkomst.klasse})`, ...uitkomst.retourcodes.map((code) => `${code} ${findCode(WJ001, code)?.omschrijving ?? ""}`.trim())].join(" ");
  }
};

const describeAfwijking = (afwijking: Antwoordafwijking): string => {
  switch (afwijking._tag) {
    case "PrestatieOnbekend":
      return `${afwijking.path}: deze prestatie staat niet in de declaratie (TR366). Vraag de gemeente om een goed antwoord.`;
    case "PrestatieWijktAf":
      return `${afwijking.path}: ${afwijking.velden.join(", ")} is anders dan in de declaratie (TR367). Vraag de gemeente om een goed antwoord.`;
    case "PrestatieZonderReden":
      return `${afwijking.path}: deze prestatie komt terug zonder afkeurcode (IV087). Vraag de gemeente wat er mis is.`;
    case "TotaalIngediendWijktAf":
      return `Het antwoord noemt ${bedrag(afwijking.inAntwoord)} als ingediend, de declaratie ${bedrag(afwijking.gedeclareerd)}. Vraag de gemeente om een goed antwoord.`;
    case "BedragOnverklaard":
      return `Niet toegekend is ${bedrag(afwijking.nietToegekend)}, maar de afgewezen regels zijn samen ${bedrag(afwijking.afgewezen)} (TR342). Vraag de gemeente om een goed antwoord.`;
  }
};

const describeKeten = ({ referentieNummer, credits, saldo }: Creditketen): string =>
  `${referentieNummer} gecrediteerd door ${credits.map((credit) => `${credit.referentieNummer} (${describeUitkomst(credit.uitkomst)})`).join(", ")}; saldo ${bedrag(saldo)}`;

/** A claim and its answer in Dutch, a line for each line of the claim. Names no person. */
export const describeAfloop = ({ regels, afwijkingen, toegekend }: Declaratieafloop, ketens: readonly Creditketen[]): string =>
  [
    ...regels.map(({ referentieNummer, saldo, uitkomst }) => `${referentieNummer}\t${bedrag(saldo)}\t${describeUitkomst(uitkomst)}`),
    ...ketens.map(describeKeten),
    `Toegekend: ${bedrag(toegekend)}`,
    ...afwijkingen.map(describeAfwijking),
    "",
  ].join("\n");
