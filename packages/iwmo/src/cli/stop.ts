import { describeCliFailure } from "./describe-error.js";
import type { CliFailure } from "./errors.js";
import type { Host, Uitgang } from "./host.js";

const BEVINDINGEN: ReadonlySet<CliFailure["_tag"]> = new Set(["BerichtOngeldig", "RetourNietMogelijk"]);

/** Says why a command was not done. A message with findings is a finding; anything else is unusable. */
export const stop = (host: Host, failure: CliFailure): Uitgang => {
  host.err(describeCliFailure(failure));
  return BEVINDINGEN.has(failure._tag) ? 1 : 2;
};
