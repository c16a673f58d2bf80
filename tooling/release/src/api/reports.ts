import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { listReleased, type Released } from "../packages.js";
import { renderReport } from "./render-report.js";

/** The report of a package beside what is kept of it. */
export interface ApiReport {
  readonly name: string;
  readonly file: string;
  readonly now: string;
  readonly kept: string | undefined;
}

/** Libraries have a report; what an app offers other programs stands in its OpenAPI document. */
const hasReport = ({ directory }: Released): boolean => directory.startsWith("packages/");

/** The packages with a report. */
export const listReported = (root: string): readonly Released[] => listReleased(root).filter(hasReport);

/** Makes the report of a package anew. */
export const makeReport = (released: Released): ApiReport => {
  const file = join(released.folder, "api", `${basename(released.folder)}.api.md`);
  return { name: released.name, file, now: renderReport(released), kept: existsSync(file) ? readFileSync(file, "utf8") : undefined };
};

/** Keeps a report. */
export const keepReport = ({ file, now }: ApiReport): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, now);
};
