/** Units in which a term can be counted. */
export const TERMIJNEENHEDEN = ["uur", "kalenderdag", "werkdag", "week", "maand", "jaar"] as const;
export type Termijneenheid = (typeof TERMIJNEENHEDEN)[number];

/** A length of time as the source states it: a whole number with its unit. */
export interface Duur {
  readonly aantal: number;
  readonly eenheid: Termijneenheid;
}

const MEERVOUD: Record<Termijneenheid, string> = {
  uur: "uur",
  kalenderdag: "kalenderdagen",
  werkdag: "werkdagen",
  week: "weken",
  maand: "maanden",
  jaar: "jaar",
};

/** A duration in Dutch: “1 werkdag”, “5 werkdagen”. */
export const describeDuur = ({ aantal, eenheid }: Duur): string => `${aantal} ${aantal === 1 ? eenheid : MEERVOUD[eenheid]}`;
