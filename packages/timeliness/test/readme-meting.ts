import { parseIsoDatum } from "@wmo-kit/domain";
import { describeMeting, evaluateOuderdomBijAanvang, OUDERDOMSNORMEN } from "@wmo-kit/timeliness/meting";

const toetsVog = (afgifte: string, aanvang: string): string =>
  parseIsoDatum(afgifte)
    .andThen((afgiftedatum) => parseIsoDatum(aanvang).map((aanvangsdatum) => ({ afgiftedatum, aanvangsdatum })))
    .andThen((datums) => evaluateOuderdomBijAanvang({ normen: OUDERDOMSNORMEN, norm: "D-3.3", ...datums }))
    .match(describeMeting, (fout) => fout._tag);

export const uitlegVog = toetsVog("2026-02-28", "2026-05-31");
