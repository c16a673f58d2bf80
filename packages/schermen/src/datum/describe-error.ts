import { laatsteDagVanMaand } from "@wmo-kit/domain/rekenen";

import { MAANDEN } from "./kalendermaand.js";
import { formatNederlandseDatum, type DatumBestaatNiet, type DatumFout } from "./nederlandse-datum.js";

type Tag = DatumFout["_tag"];

const describeBestaatNiet = ({ dag, maand, jaar }: DatumBestaatNiet): string => {
  const naam = MAANDEN[maand - 1];
  if (naam === undefined) return `Maand ${maand} bestaat niet. Typ eerst de dag en dan de maand, bijvoorbeeld 03-11-2026.`;
  if (jaar < 1 || dag < 1) return "Deze datum bestaat niet. Typ de datum als dd-mm-jjjj, bijvoorbeeld 03-11-2026.";
  return `${dag} ${naam} ${jaar} bestaat niet: de laatste dag van die maand is ${laatsteDagVanMaand(jaar, maand)} ${naam}. Verbeter de datum.`;
};

const MELDINGEN = {
  DatumLeeg: () => "Vul een datum in, bijvoorbeeld 03-11-2026.",
  DatumVormOnbekend: () => "Dit is geen datum. Typ de dag, de maand en het jaar met vier cijfers, bijvoorbeeld 03-11-2026.",
  DatumBestaatNiet: describeBestaatNiet,
  DatumTeLaat: ({ tot }) => `Deze datum ligt na vandaag (${formatNederlandseDatum(tot)}). Vul de dag in waarop het is gebeurd.`,
} satisfies { readonly [T in Tag]: (fout: Extract<DatumFout, { readonly _tag: T }>) => string };

/** One Dutch sentence per wrong date: what is wrong and what to type. */
export const describeDatumFout = (fout: DatumFout): string => {
  switch (fout._tag) {
    case "DatumLeeg":
      return MELDINGEN.DatumLeeg();
    case "DatumVormOnbekend":
      return MELDINGEN.DatumVormOnbekend();
    case "DatumBestaatNiet":
      return MELDINGEN.DatumBestaatNiet(fout);
    case "DatumTeLaat":
      return MELDINGEN.DatumTeLaat(fout);
  }
};
