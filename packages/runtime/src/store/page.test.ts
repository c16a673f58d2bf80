import { expect, it } from "vitest";

import { countFitting } from "./page.js";

it.each([
  [[], 0],
  [[3, 3, 4], 3],
  [[3, 3, 5], 2],
  [[11, 1], 1],
  [[1, 11, 1], 1],
  [[0, 0, 0], 3],
])("OPSLAG: van rijen van %j passen er %i in 10", (sizes, aantal) => {
  expect(countFitting(sizes, 10)).toBe(aantal);
});
