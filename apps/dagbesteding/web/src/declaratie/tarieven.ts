/** A tariff of the contract. @unit eurocents */
export interface Tarief {
  readonly productCode: string;
  readonly eenheid: string;
  readonly tariefInEurocent: number;
  readonly geldigVanaf: string;
  readonly geldigTotEnMet: string | null;
}
