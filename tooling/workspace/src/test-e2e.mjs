// `pnpm test:e2e`: what a person sees and does, in a real browser. One app at a time: two browsers beside two servers wait for each other.
import { runAndCount } from "./run-and-count.mjs";

const what = { name: "test-e2e", tasks: ["test:e2e"], testTask: "test:e2e", reportName: "e2e-report.json", atOnce: 1 };
process.exitCode = runAndCount(what, process.argv.slice(2));
