import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

const proef = fileURLToPath(new URL("proef", import.meta.url));

describe("de omgeving die blijft staan", () => {
  it(
    "K-07: in een echte run overleven alleen de veranderingen die niemand kan merken of waarvan de grens niet is beproefd; wat een verandering achterlaat telt niet bij een volgende",
    { timeout: 120_000 },
    () => {
      const uitvoer = execFileSync(process.execPath, ["run.ts"], {
        cwd: proef,
        encoding: "utf8",
        env: { ...process.env, NODE_OPTIONS: `--import=${import.meta.resolve("tsx")}` },
      });
      expect(JSON.parse(uitvoer.trim().split("\n").at(-1) ?? "")).toEqual({
        overlevers: [
          // 65 itself is not tried.
          "src/proef.ts EqualityOperator: leeftijd >= 65 → leeftijd > 65",
          // Computing again gives the same answer.
          "src/proef.ts ConditionalExpression: bekend !== undefined → false",
          "src/proef.ts CallExpression: bewaard.set(getal, dubbel); → ;",
        ],
        // Counting down.
        vast: 1,
        gevonden: 16,
      });
    },
  );
});
