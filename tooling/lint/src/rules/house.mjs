// The rules of this house that oxlint does not have, as one plugin for it.
import { noDoubleAssertion } from "./no-double-assertion.mjs";
import { noExportStar } from "./no-export-star.mjs";
import { noPausedTest } from "./no-paused-test.mjs";
import { noThrow } from "./no-throw.mjs";
import { safeParseAtTheDoor } from "./safe-parse-at-the-door.mjs";
import { zodAsNamespace } from "./zod-as-namespace.mjs";

const house = {
  meta: { name: "house" },
  rules: {
    "no-double-assertion": noDoubleAssertion,
    "no-export-star": noExportStar,
    "no-paused-test": noPausedTest,
    "no-throw": noThrow,
    "safe-parse-at-the-door": safeParseAtTheDoor,
    "zod-as-namespace": zodAsNamespace,
  },
};

// oxlint takes a plugin by its default export.
// oxlint-disable-next-line import/no-default-export
export default house;
