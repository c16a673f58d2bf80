import { AVG_TERMIJNEN, AWB_TERMIJNEN, WIJKTEAM_TERMIJNEN } from "@wmo-kit/timeliness";
import { expect, it } from "vitest";

import { INWONERTERMIJNEN } from "./inwonertermijnen.table.js";

it("W-95.2: elke termijn die een inwoner ziet bestaat, met een hele zin in gewone woorden", () => {
  const normen = new Set<string>([...WIJKTEAM_TERMIJNEN, ...AVG_TERMIJNEN, ...AWB_TERMIJNEN].map(({ id }) => id));
  expect(Object.keys(INWONERTERMIJNEN).filter((norm) => !normen.has(norm))).toEqual([]);
  for (const zin of Object.values(INWONERTERMIJNEN)) expect(zin).toMatch(/^[A-Z].{10,100}\.$/u);
});
