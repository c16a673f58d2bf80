import { describeBron, type Bron } from "@wmo-kit/domain";

/** Sources together, each place named once, in the order in which they were used. */
export const mergeBronnen = (bronnen: readonly Bron[]): readonly Bron[] => [
  ...new Map(bronnen.map((bron) => [describeBron(bron), bron])).values(),
];
