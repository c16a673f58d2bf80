import { addJaren, addMaanden, parseIsoDatum } from "@wmo-kit/domain";
import { EISEN, evaluateBewijs, findEis, type TelDuur } from "@wmo-kit/requirements";

const termijnVan305 = findEis("D-20.4");

const telDuur: TelDuur = (datum, { aantal, eenheid }) =>
  (eenheid === "jaar" ? addJaren(datum, aantal) : addMaanden(datum, aantal)).unwrapOr(undefined);

const stand = parseIsoDatum("2026-11-22").map((peildatum) =>
  evaluateBewijs({ eisen: EISEN, register: [{ eis: "D-19", kenmerk: "polismap 2026", datum: peildatum }], peildatum, telDuur }),
);

export const uitkomst = {
  eis: termijnVan305,
  ontbreekt: stand.unwrapOr([]).filter(({ eis, stand: { _tag } }) => eis.programma === "dagbesteding" && _tag === "Ontbreekt"),
};
