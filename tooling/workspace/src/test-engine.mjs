// `pnpm test:engine`: everything that needs a real PostgreSQL, besides the SQLite that `pnpm test` uses.
import { runAndCount } from "./run-and-count.mjs";

const what = { name: "test-engine", tasks: ["test:engine"], testTask: "test:engine", reportName: "engine-report.json" };
process.exitCode = runAndCount(what, process.argv.slice(2));
