import { describeCliFailure } from "./describe-error.js";
import { describeGebruik } from "./describe-gebruik.js";
import type { CliFailure } from "./errors.js";
import type { Host, Uitgang } from "./host.js";

const GEBRUIK: ReadonlySet<CliFailure["_tag"]> = new Set(["OpdrachtOnbekend", "AantalBestandenOnjuist", "OptieOnbekend", "OptieOntbreekt"]);
const BEVINDINGEN: ReadonlySet<CliFailure["_tag"]> = new Set(["BerichtOngeldig", "BerichtNietSchrijfbaar", "RetourNietMogelijk"]);

/** Says why a command was not done. A message with findings is a finding; anything else is unusable. */
export const stop = (host: Host, failure: CliFailure): Uitgang => {
  host.err(describeCliFailure(failure));
  if (GEBRUIK.has(failure._tag)) host.err(describeGebruik());
  return BEVINDINGEN.has(failure._tag) ? 1 : 2;
};
