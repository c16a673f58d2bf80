import { describeBron, type Bron } from "@wmo-kit/domain";

/** Sources of two rows together, each place named once, in the order in which they were used. */
export const mergeBronnen = (eerste: readonly Bron[], tweede: readonly Bron[]): readonly Bron[] => [
  ...new Map([...eerste, ...tweede].map((bron) => [describeBron(bron), bron])).values(),
];
