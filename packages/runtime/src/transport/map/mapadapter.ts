import type { Berichtadapter } from "../berichtadapter.js";
import { RUST, type Mapinstelling } from "./mapinstelling.js";
import { makeOntvangstmap } from "./ontvangstmap.js";
import { makeVerzendmap } from "./verzendmap.js";

/**
 * Message traffic through two folders on a local disk, which the software of the network empties and fills.
 * Files are there whole or not at all; several processes may share the folders.
 */
export const makeMapadapter = ({ in: ontvangst, uit, wis = false, ...rust }: Mapinstelling): Berichtadapter => ({
  ...makeVerzendmap(uit),
  ...makeOntvangstmap(ontvangst, { ...RUST, ...rust }, wis),
});
