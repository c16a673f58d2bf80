import { tabeldatum, tabeleuro } from "../tabelwaarde.js";
import type { WntNorm } from "./wnt-norm.js";

const wnt = (artikel: string) => ({ soort: "wet", wet: "Wet normering topinkomens", artikel }) as const;
const REGELING = "Regeling bezoldigingsmaxima topfunctionarissen zorg en jeugdhulp";
const sector = (staatscourant: string) => ({ soort: "wet", wet: `${REGELING} (Stcrt. ${staatscourant})`, artikel: "3" }) as const;
const uitvoering = { soort: "wet", wet: "Uitvoeringsbesluit WNT", artikel: "4" } as const;
const jaar = (nummer: number) => ({ begindatum: tabeldatum(`${nummer}-01-01`), einddatum: tabeldatum(`${nummer}-12-31`) });
const EURO = { regime: "regeling", vergelijking: "<=", eenheid: "eurocent" } as const;

/**
 * The maxima of the WNT by calendar year: in general, per class of zorg en jeugdhulp, and per month and hour without employment.
 * A year that is not here has no known amount: the answer is then `NormNietGeldig`.
 *
 * @source WNT 2.3; Regeling bezoldigingsmaxima topfunctionarissen zorg en jeugdhulp 3; Uitvoeringsbesluit WNT 4
 * @unit eurocent
 */
export const WNT_BEDRAGEN = [
  { id: "WNT.algemeen", titel: "Algemeen bezoldigingsmaximum", waarde: tabeleuro(194_000), ...EURO, bron: wnt("2.3"), geldigheid: jaar(2019) },
  { id: "WNT.algemeen", titel: "Algemeen bezoldigingsmaximum", waarde: tabeleuro(201_000), ...EURO, bron: wnt("2.3"), geldigheid: jaar(2020) },
  { id: "WNT.algemeen", titel: "Algemeen bezoldigingsmaximum", waarde: tabeleuro(209_000), ...EURO, bron: wnt("2.3"), geldigheid: jaar(2021) },
  { id: "WNT.algemeen", titel: "Algemeen bezoldigingsmaximum", waarde: tabeleuro(216_000), ...EURO, bron: wnt("2.3"), geldigheid: jaar(2022) },
  { id: "WNT.algemeen", titel: "Algemeen bezoldigingsmaximum", waarde: tabeleuro(223_000), ...EURO, bron: wnt("2.3"), geldigheid: jaar(2023) },
  { id: "WNT.algemeen", titel: "Algemeen bezoldigingsmaximum", waarde: tabeleuro(233_000), ...EURO, bron: wnt("2.3"), geldigheid: jaar(2024) },
  { id: "WNT.algemeen", titel: "Algemeen bezoldigingsmaximum", waarde: tabeleuro(246_000), ...EURO, bron: wnt("2.3"), geldigheid: jaar(2025) },
  { id: "WNT.algemeen", titel: "Algemeen bezoldigingsmaximum", waarde: tabeleuro(262_000), ...EURO, bron: wnt("2.3"), geldigheid: jaar(2026) },
  { id: "WNT.zorg.I", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse I", waarde: tabeleuro(107_000), ...EURO, bron: sector("2018, 65202"), geldigheid: jaar(2019) },
  { id: "WNT.zorg.I", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse I", waarde: tabeleuro(111_000), ...EURO, bron: sector("2019, 61272"), geldigheid: jaar(2020) },
  { id: "WNT.zorg.I", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse I", waarde: tabeleuro(116_000), ...EURO, bron: sector("2020, 59447"), geldigheid: jaar(2021) },
  { id: "WNT.zorg.I", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse I", waarde: tabeleuro(120_000), ...EURO, bron: sector("2021, 48091"), geldigheid: jaar(2022) },
  { id: "WNT.zorg.I", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse I", waarde: tabeleuro(124_000), ...EURO, bron: sector("2022, 32178"), geldigheid: jaar(2023) },
  { id: "WNT.zorg.I", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse I", waarde: tabeleuro(130_000), ...EURO, bron: sector("2023, 32256"), geldigheid: jaar(2024) },
  { id: "WNT.zorg.I", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse I", waarde: tabeleuro(138_000), ...EURO, bron: sector("2024, 37925"), geldigheid: jaar(2025) },
  { id: "WNT.zorg.I", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse I", waarde: tabeleuro(147_000), ...EURO, bron: sector("2025, 39481"), geldigheid: jaar(2026) },
  { id: "WNT.zorg.II", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse II", waarde: tabeleuro(130_000), ...EURO, bron: sector("2018, 65202"), geldigheid: jaar(2019) },
  { id: "WNT.zorg.II", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse II", waarde: tabeleuro(135_000), ...EURO, bron: sector("2019, 61272"), geldigheid: jaar(2020) },
  { id: "WNT.zorg.II", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse II", waarde: tabeleuro(141_000), ...EURO, bron: sector("2020, 59447"), geldigheid: jaar(2021) },
  { id: "WNT.zorg.II", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse II", waarde: tabeleuro(146_000), ...EURO, bron: sector("2021, 48091"), geldigheid: jaar(2022) },
  { id: "WNT.zorg.II", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse II", waarde: tabeleuro(151_000), ...EURO, bron: sector("2022, 32178"), geldigheid: jaar(2023) },
  { id: "WNT.zorg.II", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse II", waarde: tabeleuro(158_000), ...EURO, bron: sector("2023, 32256"), geldigheid: jaar(2024) },
  { id: "WNT.zorg.II", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse II", waarde: tabeleuro(167_000), ...EURO, bron: sector("2024, 37925"), geldigheid: jaar(2025) },
  { id: "WNT.zorg.II", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse II", waarde: tabeleuro(178_000), ...EURO, bron: sector("2025, 39481"), geldigheid: jaar(2026) },
  { id: "WNT.zorg.III", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse III", waarde: tabeleuro(157_000), ...EURO, bron: sector("2018, 65202"), geldigheid: jaar(2019) },
  { id: "WNT.zorg.III", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse III", waarde: tabeleuro(163_000), ...EURO, bron: sector("2019, 61272"), geldigheid: jaar(2020) },
  { id: "WNT.zorg.III", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse III", waarde: tabeleuro(170_000), ...EURO, bron: sector("2020, 59447"), geldigheid: jaar(2021) },
  { id: "WNT.zorg.III", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse III", waarde: tabeleuro(176_000), ...EURO, bron: sector("2021, 48091"), geldigheid: jaar(2022) },
  { id: "WNT.zorg.III", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse III", waarde: tabeleuro(182_000), ...EURO, bron: sector("2022, 32178"), geldigheid: jaar(2023) },
  { id: "WNT.zorg.III", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse III", waarde: tabeleuro(190_000), ...EURO, bron: sector("2023, 32256"), geldigheid: jaar(2024) },
  { id: "WNT.zorg.III", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse III", waarde: tabeleuro(201_000), ...EURO, bron: sector("2024, 37925"), geldigheid: jaar(2025) },
  { id: "WNT.zorg.III", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse III", waarde: tabeleuro(214_000), ...EURO, bron: sector("2025, 39481"), geldigheid: jaar(2026) },
  { id: "WNT.zorg.IV", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse IV", waarde: tabeleuro(179_000), ...EURO, bron: sector("2018, 65202"), geldigheid: jaar(2019) },
  { id: "WNT.zorg.IV", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse IV", waarde: tabeleuro(185_000), ...EURO, bron: sector("2019, 61272"), geldigheid: jaar(2020) },
  { id: "WNT.zorg.IV", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse IV", waarde: tabeleuro(193_000), ...EURO, bron: sector("2020, 59447"), geldigheid: jaar(2021) },
  { id: "WNT.zorg.IV", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse IV", waarde: tabeleuro(199_000), ...EURO, bron: sector("2021, 48091"), geldigheid: jaar(2022) },
  { id: "WNT.zorg.IV", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse IV", waarde: tabeleuro(205_000), ...EURO, bron: sector("2022, 32178"), geldigheid: jaar(2023) },
  { id: "WNT.zorg.IV", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse IV", waarde: tabeleuro(214_000), ...EURO, bron: sector("2023, 32256"), geldigheid: jaar(2024) },
  { id: "WNT.zorg.IV", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse IV", waarde: tabeleuro(226_000), ...EURO, bron: sector("2024, 37925"), geldigheid: jaar(2025) },
  { id: "WNT.zorg.IV", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse IV", waarde: tabeleuro(241_000), ...EURO, bron: sector("2025, 39481"), geldigheid: jaar(2026) },
  { id: "WNT.zorg.V", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse V", waarde: tabeleuro(194_000), ...EURO, bron: sector("2018, 65202"), geldigheid: jaar(2019) },
  { id: "WNT.zorg.V", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse V", waarde: tabeleuro(201_000), ...EURO, bron: sector("2019, 61272"), geldigheid: jaar(2020) },
  { id: "WNT.zorg.V", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse V", waarde: tabeleuro(209_000), ...EURO, bron: sector("2020, 59447"), geldigheid: jaar(2021) },
  { id: "WNT.zorg.V", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse V", waarde: tabeleuro(216_000), ...EURO, bron: sector("2021, 48091"), geldigheid: jaar(2022) },
  { id: "WNT.zorg.V", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse V", waarde: tabeleuro(223_000), ...EURO, bron: sector("2022, 32178"), geldigheid: jaar(2023) },
  { id: "WNT.zorg.V", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse V", waarde: tabeleuro(233_000), ...EURO, bron: sector("2023, 32256"), geldigheid: jaar(2024) },
  { id: "WNT.zorg.V", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse V", waarde: tabeleuro(246_000), ...EURO, bron: sector("2024, 37925"), geldigheid: jaar(2025) },
  { id: "WNT.zorg.V", titel: "Bezoldigingsmaximum zorg en jeugdhulp klasse V", waarde: tabeleuro(262_000), ...EURO, bron: sector("2025, 39481"), geldigheid: jaar(2026) },
  { id: "WNT.zonderdienst.maand1-6", titel: "Zonder dienstbetrekking, per maand, maand 1 tot en met 6", waarde: tabeleuro(27_700), ...EURO, bron: uitvoering, geldigheid: jaar(2021) },
  { id: "WNT.zonderdienst.maand1-6", titel: "Zonder dienstbetrekking, per maand, maand 1 tot en met 6", waarde: tabeleuro(28_600), ...EURO, bron: uitvoering, geldigheid: jaar(2022) },
  { id: "WNT.zonderdienst.maand1-6", titel: "Zonder dienstbetrekking, per maand, maand 1 tot en met 6", waarde: tabeleuro(29_500), ...EURO, bron: uitvoering, geldigheid: jaar(2023) },
  { id: "WNT.zonderdienst.maand1-6", titel: "Zonder dienstbetrekking, per maand, maand 1 tot en met 6", waarde: tabeleuro(30_800), ...EURO, bron: uitvoering, geldigheid: jaar(2024) },
  { id: "WNT.zonderdienst.maand1-6", titel: "Zonder dienstbetrekking, per maand, maand 1 tot en met 6", waarde: tabeleuro(32_700), ...EURO, bron: uitvoering, geldigheid: jaar(2025) },
  { id: "WNT.zonderdienst.maand1-6", titel: "Zonder dienstbetrekking, per maand, maand 1 tot en met 6", waarde: tabeleuro(34_800), ...EURO, bron: uitvoering, geldigheid: jaar(2026) },
  { id: "WNT.zonderdienst.maand7-12", titel: "Zonder dienstbetrekking, per maand, maand 7 tot en met 12", waarde: tabeleuro(21_000), ...EURO, bron: uitvoering, geldigheid: jaar(2021) },
  { id: "WNT.zonderdienst.maand7-12", titel: "Zonder dienstbetrekking, per maand, maand 7 tot en met 12", waarde: tabeleuro(21_700), ...EURO, bron: uitvoering, geldigheid: jaar(2022) },
  { id: "WNT.zonderdienst.maand7-12", titel: "Zonder dienstbetrekking, per maand, maand 7 tot en met 12", waarde: tabeleuro(22_400), ...EURO, bron: uitvoering, geldigheid: jaar(2023) },
  { id: "WNT.zonderdienst.maand7-12", titel: "Zonder dienstbetrekking, per maand, maand 7 tot en met 12", waarde: tabeleuro(23_400), ...EURO, bron: uitvoering, geldigheid: jaar(2024) },
  { id: "WNT.zonderdienst.maand7-12", titel: "Zonder dienstbetrekking, per maand, maand 7 tot en met 12", waarde: tabeleuro(24_900), ...EURO, bron: uitvoering, geldigheid: jaar(2025) },
  { id: "WNT.zonderdienst.maand7-12", titel: "Zonder dienstbetrekking, per maand, maand 7 tot en met 12", waarde: tabeleuro(26_500), ...EURO, bron: uitvoering, geldigheid: jaar(2026) },
  { id: "WNT.zonderdienst.uur", titel: "Zonder dienstbetrekking, per uur", waarde: tabeleuro(199), ...EURO, bron: uitvoering, geldigheid: jaar(2021) },
  { id: "WNT.zonderdienst.uur", titel: "Zonder dienstbetrekking, per uur", waarde: tabeleuro(206), ...EURO, bron: uitvoering, geldigheid: jaar(2022) },
  { id: "WNT.zonderdienst.uur", titel: "Zonder dienstbetrekking, per uur", waarde: tabeleuro(212), ...EURO, bron: uitvoering, geldigheid: jaar(2023) },
  { id: "WNT.zonderdienst.uur", titel: "Zonder dienstbetrekking, per uur", waarde: tabeleuro(221), ...EURO, bron: uitvoering, geldigheid: jaar(2024) },
  { id: "WNT.zonderdienst.uur", titel: "Zonder dienstbetrekking, per uur", waarde: tabeleuro(235), ...EURO, bron: uitvoering, geldigheid: jaar(2025) },
  { id: "WNT.zonderdienst.uur", titel: "Zonder dienstbetrekking, per uur", waarde: tabeleuro(250), ...EURO, bron: uitvoering, geldigheid: jaar(2026) },
] as const satisfies readonly WntNorm[];
