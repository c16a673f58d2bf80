import type { NormId } from "@wmo-kit/domain";

/** How many answers are kept before all are forgotten, so that a long run does not grow. @unit answers */
const HOOGSTENS = 10_000;

/** Keeps the answers of a pure function of a norm and a start: the same question is not worked out twice. */
export const onthoud = <Aanvang extends string, Antwoord>(
  bereken: (norm: NormId, aanvang: Aanvang) => Antwoord,
): ((norm: NormId, aanvang: Aanvang) => Antwoord) => {
  const perNorm = new Map<NormId, Map<Aanvang, { readonly antwoord: Antwoord }>>();
  let aantal = 0;
  return (norm, aanvang) => {
    const bekend = perNorm.get(norm)?.get(aanvang);
    if (bekend !== undefined) return bekend.antwoord;
    if (aantal >= HOOGSTENS) {
      perNorm.clear();
      aantal = 0;
    }
    const antwoord = bereken(norm, aanvang);
    const perAanvang = perNorm.get(norm) ?? new Map<Aanvang, { readonly antwoord: Antwoord }>();
    perNorm.set(norm, perAanvang.set(aanvang, { antwoord }));
    aantal += 1;
    return antwoord;
  };
};
