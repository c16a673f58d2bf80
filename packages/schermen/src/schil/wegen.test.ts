import { expect, test } from "vitest";

import { judgeWeg } from "./wegen.js";

test("D-10.2: het menu zegt op welke pagina u bent, en onder welke zij valt", () => {
  const bewoners = { adres: "/bewoners", naam: "Bewoners", onder: ["/dossiers/"] };
  expect(judgeWeg(bewoners, "/bewoners")).toBe("page");
  expect(judgeWeg(bewoners, "/dossiers/1")).toBe("true");
  expect(judgeWeg(bewoners, "/")).toBeUndefined();
  expect(judgeWeg({ adres: "/", naam: "Werklijst" }, "/bewoners")).toBeUndefined();
});
