/** What a unit is called, of one and of more. */
export interface Eenheidnaam {
  readonly enkelvoud: string;
  readonly meervoud: string;
}

const getal = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });

/** A number with its unit: “1 dagdeel”, “2,5 uur”, “1.250 minuten”. */
export const schrijfAantal = (aantal: number, { enkelvoud, meervoud }: Eenheidnaam): string => `${getal.format(aantal)} ${aantal === 1 ? enkelvoud : meervoud}`;
