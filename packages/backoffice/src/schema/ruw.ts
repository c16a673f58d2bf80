import * as z from "zod";

/** A node of a schema as the library writes it down, with what we told about it. */
export interface Ruw {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Ruw[];
  readonly properties?: Readonly<Record<string, Ruw>>;
  readonly required?: readonly string[];
  readonly items?: Ruw;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
  readonly eisen?: readonly string[];
  readonly patroon?: string;
  readonly spelling?: string;
  readonly item?: string;
}

/** Writes a schema down as plain data. */
export const writeRuw = (schema: z.ZodType): Ruw => z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" }) as Ruw;
