// Second half of `pnpm version-packages`: after `changeset version`, says the new versions wherever else one is said.
import { ROOT } from "../root.js";
import { spreadVersions } from "./spread.js";

spreadVersions(ROOT, new Date().toISOString().slice(0, 10));
