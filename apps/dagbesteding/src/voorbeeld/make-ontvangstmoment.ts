import { invariant, parseTijdstip, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";

/** The middle of a day, as the moment on which an example message came in. */
export const makeOntvangstmoment = (dag: IsoDatum): Tijdstip => {
  const moment = parseTijdstip(`${dag}T11:00:00Z`);
  invariant(moment.isOk(), "een bestaande dag heeft een middag");
  return moment.value;
};
