import type { Bewijsstap } from "../bewijs/stap.js";
import type { Dienststap } from "../dienstverlening/stap.js";
import type { Terugblikstap } from "../terugblik/stap.js";
import type { Volumestap } from "../volume/stap.js";

/** One step in the answer of any measurement: evidence, looking back, volume or service level. */
export type Meetstap = Bewijsstap | Terugblikstap | Volumestap | Dienststap;
