// `pnpm test`: everything that can be proved without a browser.
import { runAndCount } from "./run-and-count.mjs";

const what = { name: "test", tasks: ["build", "typecheck", "test", "lint"], testTask: "test", reportName: "test-report.json" };
process.exitCode = runAndCount(what, process.argv.slice(2));
