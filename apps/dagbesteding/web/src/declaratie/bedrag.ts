import { formatEurocent, parseEurocent } from "@wmo-kit/domain/rekenen";

/** An amount in words, as people write it. @unit eurocents */
export const schrijfBedrag = (eurocent: number): string => parseEurocent(eurocent).match(formatEurocent, () => "onbekend bedrag");
