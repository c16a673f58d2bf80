import { checkPackage, createPackageFromTarballData, type Package, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/** What publint says, suggestions included. */
const askPublint = async (tarball: Uint8Array<ArrayBuffer>): Promise<readonly string[]> => {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, level: "suggestion", strict: true });
  return messages.map((message) => `publint ${message.code}: ${formatMessage(message, pkg, { color: false }) ?? message.path.join(".")}`);
};

/** Resolution as Node did it before `exports` existed is not supported: TypeScript calls it node10. */
const isNode10 = (problem: Problem): boolean =>
  ("resolutionKind" in problem && problem.resolutionKind === "node10") ||
  ("resolutionOption" in problem && problem.resolutionOption === "node10");

const describeProblem = (problem: Problem): string => {
  if ("entrypoint" in problem) return `attw ${problem.kind}: ${problem.entrypoint} from ${problem.resolutionKind}`;
  return `attw ${problem.kind}: ${"typesFileName" in problem ? problem.typesFileName : problem.fileName}`;
};

/** What a page loads as it is has no types: a style sheet, and a script with everything in it. */
const FOR_A_PAGE = /\.(?:css|standalone\.js)$/;

/** Whether a package has data behind every door: types are for code. */
const isOnlyData = ({ packageName, readFile }: Pick<Package, "packageName" | "readFile">): boolean => {
  const { exports } = JSON.parse(readFile(`/node_modules/${packageName}/package.json`)) as { readonly exports?: object };
  return exports !== undefined && Object.keys(exports).every((door) => door.endsWith(".json"));
};

/** What attw says of node16 (import and require) and bundlers. */
const askAttw = async (tarball: Uint8Array): Promise<readonly string[]> => {
  const packed = createPackageFromTarballData(tarball);
  if (isOnlyData({ packageName: packed.packageName, readFile: (path) => packed.readFile(path) })) return [];
  const result = await checkPackage(packed, { excludeEntrypoints: [FOR_A_PAGE] });
  if (result.types === false) return [`attw Untyped: ${result.packageName} has no types`];
  return result.problems.filter((problem) => !isNode10(problem)).map(describeProblem);
};

/** All that publint and attw have against a packed package; empty when it can go out. */
export const findMistakes = async (tarball: Uint8Array<ArrayBuffer>): Promise<readonly string[]> => [
  ...(await askPublint(tarball)),
  ...(await askAttw(tarball)),
];
