import type { OngeldigeInvoer } from "@wmo-kit/domain";
import type { BewaringError } from "@wmo-kit/runtime";

/** Why keeping or destroying did not go as asked. */
export type Bewaringfout = BewaringError | OngeldigeInvoer;
