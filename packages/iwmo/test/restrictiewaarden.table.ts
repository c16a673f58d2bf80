/** Values at the edge of a restriction: one that just keeps it and one that just breaks it. What else the type asks is not looked at. */
export interface Restrictiewaarden {
  /** Absent where each message has its own. */
  readonly binnen?: string;
  readonly buiten: string;
}

const tot = (maximum: number): Restrictiewaarden => ({ binnen: String(maximum), buiten: String(maximum + 1) });
const tekens = (aantal: number, teken = "a"): Restrictiewaarden => ({ binnen: teken.repeat(aantal), buiten: teken.repeat(aantal + 1) });

/** @source iWmo 3.2, restricties per data-element */
export const RESTRICTIEWAARDEN: Readonly<Record<string, Restrictiewaarden>> = {
  CS015: { binnen: "2", buiten: "1" },
  CS025: { binnen: "3", buiten: "4" },
  CS319: { binnen: "aZ09", buiten: "a-9" },
  RS001: { binnen: "0", buiten: "-1" },
  RS002: tot(99),
  RS004: tot(99_999),
  RS005: tot(99_999_999),
  RS006: tot(999_999_999),
  RS008: tekens(1),
  RS009: tekens(2),
  RS010: tekens(3),
  RS011: tekens(4),
  RS012: tekens(5),
  RS013: tekens(6),
  RS014: tekens(8, "6"),
  RS015: tekens(9, "9"),
  RS016: tekens(10),
  RS017: tekens(12),
  RS018: tekens(15, "0"),
  RS019: tekens(20),
  RS020: tekens(24),
  RS021: tekens(25),
  RS023: tekens(35),
  RS024: tekens(36),
  RS025: tekens(64),
  RS026: tekens(80),
  RS028: tekens(200),
  RS031: { binnen: " \n.", buiten: " \n" },
  RS032: { binnen: "2026-03-01", buiten: "2026-03-01Z" },
  RS033: { binnen: " a", buiten: " " },
  RS034: { binnen: "23:59:59.5", buiten: "23:59:59Z" },
  RS035: { binnen: "0000", buiten: "000a" },
  RS036: { binnen: "00000000", buiten: "0000000" },
  RS037: { binnen: "999990019", buiten: "99999001x" },
  RS040: tot(999_999_999_999),
  RS045: { binnen: "zÀ", buiten: "J.M." },
  RS046: { binnen: "0", buiten: "06-1" },
  RS047: { buiten: "999" },
  RS048: { binnen: "0.10.0", buiten: "1.01.0" },
};
