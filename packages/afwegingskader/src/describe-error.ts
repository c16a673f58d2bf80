import { formatTijdstip, redactBsn } from "@wmo-kit/domain";

import type { AfwegingskaderFout } from "./errors.js";
import { describeFout } from "./fout/foutcode.js";
import type { WachtersHoudenTegen } from "./kern/weigering.js";
import { SJABLOONVELDEN } from "./sjablonen/sjabloonvelden.table.js";
import { TALEN } from "./sjablonen/taal.table.js";
import { STUKTITELS } from "./stukken/compose-stuk.js";
import { formatCode } from "./tekening/format-code.js";

type Zinnen = { readonly [Fout in AfwegingskaderFout as Fout["_tag"]]: (fout: Fout) => string };

const somOp = (woorden: readonly string[]): string => (woorden.length === 0 ? "geen" : woorden.map(formatCode).join(", "));

const vanWachters = ({ geblokkeerd, teErkennen, oordelen }: WachtersHoudenTegen): string =>
  [...geblokkeerd, ...teErkennen]
    .map(({ code, velden }) => describeFout(code, velden))
    .concat(oordelen.map(({ vraag }) => vraag))
    .join(" ");

const ZINNEN = {
  LevensloopOnbekend: ({ levensloop }) => `Levensloop ${levensloop} bestaat niet; controleer de aanduiding van de levensloop.`,
  OvergangNietToegestaan: ({ toestand, gebeurtenis, mogelijk }) =>
    toestand === undefined
      ? `“${formatCode(gebeurtenis)}” kan niet het begin zijn; begin met een van deze: ${somOp(mogelijk)}.`
      : `“${formatCode(gebeurtenis)}” kan niet in de toestand “${formatCode(toestand)}”; hier kan wel: ${somOp(mogelijk)}.`,
  GebeurtenisTeVroeg: ({ bijgewerkt }) =>
    `Deze gebeurtenis ligt voor wat al is vastgelegd (${formatTijdstip(bijgewerkt).unwrapOr(bijgewerkt)}); leg haar vast als correctie.`,
  WachtersHoudenTegen: vanWachters,
  HistorieOngeldig: ({ gebeurtenis }) => `De geschiedenis klopt niet bij gebeurtenis ${gebeurtenis}; controleer of zij volledig en op volgorde is.`,
  AdviesNietGevonden: ({ advies }) => `Advies ${advies} staat niet in deze geschiedenis; controleer de aanduiding van het advies.`,
  IdBevatBsn: ({ soort }) => `De aanduiding van een ${soort} kan een burgerservicenummer zijn; kies een eigen nummer voor elke ${soort}.`,
  NietCanoniek: ({ pad }) => `De waarde op ${pad === "" ? "/" : pad} kan niet in een bewijs staan; leg haar vast als tekst of als geheel getal.`,
  StukOnvolledig: ({ soort, mist }) => `${STUKTITELS[soort]} mist: ${mist.map(({ naam }) => naam).join(", ")}. Vul dat aan.`,
  SjabloonOnvolledig: ({ soort, taal, mist }) =>
    mist.length === 0
      ? `De tekst “${formatCode(soort)}” is er niet in het ${TALEN[taal].naam}. Kies een andere taal.`
      : `De tekst “${formatCode(soort)}” (${TALEN[taal].naam}) mist: ${mist.map((veld) => SJABLOONVELDEN[veld].uitleg).join(", ")}. Vul dat aan.`,
} satisfies Zinnen;

/** One Dutch sentence (for a refusal by guards one per finding): what is wrong, where, what to do now. */
export const describeAfwegingskaderFout = (fout: AfwegingskaderFout): string => {
  const beschrijf = ZINNEN[fout._tag] as (fout: AfwegingskaderFout) => string;
  return redactBsn(beschrijf(fout));
};
