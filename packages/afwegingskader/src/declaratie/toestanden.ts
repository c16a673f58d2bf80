/** The states of a line to declare. The source has no state for time that is never declared; without one it would stay open for ever. @source lifecycle.md B4 */
export const DECLARATIE_TOESTANDEN = [
  "tijd-geregistreerd",
  "declarabel-beoordeeld",
  "declaratieregel",
  "323-verzonden",
  "toegekend",
  "afgekeurd",
  "gecorrigeerd",
  "niet-gedeclareerd",
] as const;

/** A state of a line to declare. */
export type DeclaratieToestand = (typeof DECLARATIE_TOESTANDEN)[number];

/** Nothing was sent yet, so everything can still be put right. */
export const NIET_VERZONDEN = ["tijd-geregistreerd", "declarabel-beoordeeld", "declaratieregel"] as const satisfies readonly DeclaratieToestand[];

/** What was sent stays as it is. @source lifecycle.md, common rules */
export const VERZONDEN = ["323-verzonden", "toegekend", "afgekeurd", "gecorrigeerd"] as const satisfies readonly DeclaratieToestand[];

/** The line holds volume of its allocation; a rejected or credited line does not. @source D-20.10; iWmo 3.2, TR322, TR389 */
export const TELT_MEE = ["declaratieregel", "323-verzonden", "toegekend"] as const satisfies readonly DeclaratieToestand[];

/** The time of the line is free again for another line. */
export const TIJD_VRIJ = ["gecorrigeerd", "niet-gedeclareerd"] as const satisfies readonly DeclaratieToestand[];
