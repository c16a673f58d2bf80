import { EIGEN_LETTERS, VERBODEN_WOORDEN, WACHTWOORDLENGTE } from "./wachtwoordregel.table.js";

/** Why a password is refused. */
export const WACHTWOORDREDENEN = ["teKort", "teLang", "herhaling", "reeks", "bekendWoord", "onleesbaar"] as const;
export type Wachtwoordreden = (typeof WACHTWOORDREDENEN)[number];

const letters = (tekst: string): string => tekst.normalize("NFD").toLowerCase().replaceAll(/\p{M}/gu, "");

/** A few characters over and over: “abcabcabcabcabc”. */
const isHerhaling = (tekst: string): boolean => new Set(tekst).size < 5 || /^(.{1,16})\1+.{0,5}$/su.test(tekst);

/** Each character the next or the previous one: “abcdefghijklmno”, “9876543210…”. */
const isReeks = (tekst: string): boolean => {
  const punten = Array.from(tekst, (teken) => teken.codePointAt(0) ?? 0);
  const stappen = punten.slice(1).map((punt, i) => punt - (punten[i] ?? 0));
  return stappen.filter((stap) => Math.abs(stap) <= 1).length >= stappen.length * 0.75;
};

const isBekend = (tekst: string, eigenWoorden: readonly string[]): boolean => {
  const woorden = [...VERBODEN_WOORDEN, ...eigenWoorden.flatMap((woord) => letters(woord).split(/[^\p{L}\p{N}]+/u))]
    .filter((woord) => woord.length >= 3)
    .sort((een, ander) => ander.length - een.length);
  const rest = woorden.reduce((over, woord) => over.replaceAll(woord, " "), letters(tekst));
  return rest.replaceAll(/[^\p{L}]/gu, "").length < EIGEN_LETTERS && /\p{L}/u.test(tekst);
};

/**
 * Everything that is wrong with a new password; nothing when it may be used.
 * `eigenWoorden` are what anybody can guess of this person: the name, the sign-in name, the name of the application.
 *
 * @source NIST SP 800-63B-4, 3.1.1.2; NCSC, Factsheet “Gebruik tweefactorauthenticatie” (lengte boven vorm)
 */
export const checkWachtwoord = (wachtwoord: string, eigenWoorden: readonly string[]): readonly Wachtwoordreden[] => {
  if (!wachtwoord.isWellFormed() || wachtwoord.includes("\u0000")) return ["onleesbaar"];
  const tekst = wachtwoord.normalize("NFC");
  const lengte = Array.from(tekst).length;
  if (lengte > WACHTWOORDLENGTE.maximum.aantal) return ["teLang"];
  const redenen: Record<Exclude<Wachtwoordreden, "onleesbaar" | "teLang">, boolean> = {
    teKort: lengte < WACHTWOORDLENGTE.minimum.aantal,
    herhaling: isHerhaling(tekst),
    reeks: isReeks(tekst),
    bekendWoord: isBekend(tekst, eigenWoorden),
  };
  return WACHTWOORDREDENEN.filter((reden) => reden in redenen && redenen[reden as keyof typeof redenen]);
};
