import type * as client from "@wmo-kit/kit/client";

import type { operations } from "./openapi.generated.js";

/** The name of a question to the kit: `group.endpoint`, as the OpenAPI document calls it. */
export type Vraagnaam = client.Vraagnaam<operations>;

/** What a question takes: `pad` for the names in its address, `zoek` for what is after the question mark, `gegevens` for the body. */
export type Vraaginvoer<N extends Vraagnaam> = client.Vraaginvoer<operations, N>;

/** What the kit answers to a question: JSON as it is typed, a file as bytes, or nothing. */
export type Vraagantwoord<N extends Vraagnaam> = client.Vraagantwoord<operations, N>;

/** The problems that the kit may answer to a question, as RFC 9457 writes them. */
export type Vraagprobleem<N extends Vraagnaam> = client.Vraagprobleem<operations, N>;
