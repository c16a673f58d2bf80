import type { EisVerwijzing } from "@wmo-kit/afwegingskader";
import type * as z from "zod";

/** What the schemas of this package tell about a field beside its type: what it means, and which requirement asks for it. */
export interface Veldmeta {
  readonly description?: string;
  readonly eisen?: readonly EisVerwijzing[];
  /** Form of a text, in the part of regular expressions that JSON Schema and XML Schema share; over the whole text. */
  readonly patroon?: string;
  /** @unit characters (code points) */
  readonly maximum?: number;
  /** How the text is spelled in XML; a plain text without it. */
  readonly spelling?: "datum" | "tijdstip";
  /** Name of one element of a list in XML. */
  readonly item?: string;
}

/** A schema with what is told about it. */
export const metUitleg = <S extends z.ZodType>(schema: S, meta: Veldmeta): S => schema.meta({ ...meta });

/** A field: its schema, what it means in one sentence, and the requirements that ask for it. */
export const veld = <S extends z.ZodType>(schema: S, description: string, ...eisen: readonly EisVerwijzing[]): S =>
  metUitleg(schema, eisen.length === 0 ? { description } : { description, eisen });
