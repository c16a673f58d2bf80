// Says which interface reports are stale; with UPDATE_API=1 it renews them. Run: UPDATE_API=1 pnpm api-report
import { ROOT } from "../root.js";
import { keepReport, listReported, makeReport } from "./reports.js";

const stale = listReported(ROOT).map(makeReport).filter(({ now, kept }) => now !== kept);
const isUpdate = process.env["UPDATE_API"] === "1";
for (const report of stale) {
  if (isUpdate) keepReport(report);
  console.log(`${report.name}: ${isUpdate ? "renewed" : "stale; look at the difference and run UPDATE_API=1 pnpm api-report"}`);
}
process.exitCode = stale.length > 0 && !isUpdate ? 1 : 0;
