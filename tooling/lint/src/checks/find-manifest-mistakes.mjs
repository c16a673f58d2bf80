import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** @typedef {import("../finding.mjs").Finding} Finding */
/** @typedef {Readonly<Record<string, unknown>>} Manifest */

const sourceCondition = "@wmo-kit/source";
const repositoryUrl = "git+https://github.com/wmo-kit/wmo-kit.git";

const isObject = (/** @type {unknown} */ value) => typeof value === "object" && value !== null;
const fieldsOf = (/** @type {unknown} */ value) => /** @type {[string, unknown][]} */ (isObject(value) ? Object.entries(Object(value)) : []);
const fieldOf = (/** @type {unknown} */ value, /** @type {string} */ name) => (isObject(value) ? Object(value)[name] : undefined);

/** @type {(manifest: Manifest, folder: string, workspace: string) => readonly string[]} */
const checkIdentity = (manifest, folder, workspace) => {
  const { name, description, license, type, repository } = manifest;
  return [
    ...(typeof name === "string" && name.startsWith("@wmo-kit/") ? [] : ["name: must be in the scope @wmo-kit"]),
    ...(typeof description === "string" && description.length > 20 ? [] : ["description: one sentence that says what it is for"]),
    ...(license === "EUPL-1.2" ? [] : ["license: must be EUPL-1.2"]),
    ...(type === "module" ? [] : ["type: must be module"]),
    ...(fieldOf(repository, "url") === repositoryUrl ? [] : [`repository.url: must be ${repositoryUrl}`]),
    ...(fieldOf(repository, "directory") === folder ? [] : [`repository.directory: must be ${folder}`]),
    ...(existsSync(join(workspace, folder, "README.md")) ? [] : ["README.md is missing"]),
  ];
};

/** @type {(manifest: Manifest) => readonly string[]} */
const checkVersions = (manifest) =>
  ["dependencies", "devDependencies", "optionalDependencies"].flatMap((group) =>
    fieldsOf(manifest[group])
      .filter(([, version]) => !/^(?:catalog|workspace):/.test(String(version)))
      .map(([name]) => `${group}.${name}: take the version from the catalog (catalog:) or the workspace (workspace:^)`),
  );

/** @type {(manifest: Manifest, folder: string, workspace: string) => readonly string[]} */
const checkDoors = (manifest, folder, workspace) => {
  const doors = fieldsOf(manifest["exports"]).filter(([door]) => door !== "./package.json");
  if (doors.length === 0) return ["exports: list the doors of the package"];
  return doors.flatMap(([door, target]) => {
    const [first, source] = fieldsOf(target)[0] ?? [];
    if (first !== sourceCondition) return [`exports["${door}"]: the first condition must be ${sourceCondition}`];
    // A door with a star stands for the files of a folder.
    const place = String(source).replace(/\*.*$/, "");
    return existsSync(join(workspace, folder, place)) ? [] : [`exports["${door}"]: ${String(source)} does not exist`];
  });
};

/** @type {(manifest: Manifest) => readonly string[]} */
const checkPublishing = (manifest) => [
  ...(fieldOf(manifest["publishConfig"], "access") === "public" ? [] : ["publishConfig.access: must be public"]),
  ...(Array.isArray(manifest["files"]) ? [] : ["files: say what is published"]),
  ...(typeof fieldOf(manifest["engines"], "node") === "string" ? [] : ["engines.node: say which Node it runs on"]),
  ...(manifest["sideEffects"] === undefined ? ["sideEffects: say false, or which files have them"] : []),
  ...["build", "typecheck", "test"].flatMap((script) =>
    fieldOf(manifest["scripts"], script) === undefined ? [`scripts.${script} is missing`] : [],
  ),
];

/** @type {(workspace: string, file: string) => readonly Finding[]} */
const checkManifest = (workspace, file) => {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(workspace, file), "utf8"));
  const folder = dirname(file);
  const isPackage = folder.startsWith("packages/");
  return [
    ...checkIdentity(manifest, folder, workspace),
    ...checkVersions(manifest),
    ...(isPackage ? checkDoors(manifest, folder, workspace) : []),
    ...(isPackage ? checkPublishing(manifest) : []),
  ].map((message) => ({ rule: "manifest", place: file, message }));
};

/**
 * Holds every package.json of the workspace against what a published package needs.
 * @param {string} workspace
 * @param {readonly string[]} files
 * @returns {readonly Finding[]}
 */
export const findManifestMistakes = (workspace, files) =>
  files.filter((file) => /^(?:packages|apps|tooling)\/[^/]+\/package\.json$/.test(file)).flatMap((file) => checkManifest(workspace, file));
