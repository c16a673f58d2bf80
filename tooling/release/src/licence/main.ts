// Holds the licence of everything that is installed along with our packages against the table. Run: pnpm licenses
import { keyOf, walkDependencies } from "../dependencies/walk.js";
import { listReleased } from "../packages.js";
import { ROOT } from "../root.js";
import { findLicenceProblems } from "./find-licence-problems.js";

const components = new Map(listReleased(ROOT).flatMap(({ folder }) => walkDependencies(folder)).map((component) => [keyOf(component), component]));
const problems = findLicenceProblems([...components.values()]);
const counts = new Map<string, number>();
for (const { licence } of components.values()) counts.set(licence, (counts.get(licence) ?? 0) + 1);
for (const [licence, count] of counts) console.log(`${String(count).padStart(4)}  ${licence}`);
for (const problem of problems) console.log(problem);
console.log(`licences: ${components.size} components, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
