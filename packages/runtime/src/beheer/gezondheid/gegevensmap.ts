import { Context } from "effect";

/** Folder in which the data of this installation stand, of which the disk must have room; undefined when nothing stands on this machine. */
export const Gegevensmap: Context.Reference<string | undefined> = Context.Reference<string | undefined>("@wmo-kit/runtime/beheer/Gegevensmap", {
  defaultValue: () => undefined,
});
