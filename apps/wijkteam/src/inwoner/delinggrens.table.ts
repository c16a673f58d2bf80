import type { Bron } from "@wmo-kit/domain";

/** With how many people at once a resident can share. @unit people */
export const DELINGGRENS = { hoogstens: 10, bron: { soort: "afspraak", afspraak: "meer dan tien mensen tegelijk is geen netwerk dat een inwoner nog overziet" } } as const satisfies {
  readonly hoogstens: number;
  readonly bron: Bron;
};
