import { useEffect, useState } from "preact/hooks";

const heeftBestanden = (gebeurtenis: DragEvent): boolean => gebeurtenis.dataTransfer?.types.includes("Files") ?? false;

/** Makes the whole page a place to drop files on; answers whether a file hangs above it now. */
export const useSleepvlak = (onBestanden: (bestanden: readonly File[]) => void): boolean => {
  const [boven, setBoven] = useState(false);
  useEffect(() => {
    const onOver = (gebeurtenis: DragEvent): void => {
      if (!heeftBestanden(gebeurtenis)) return;
      gebeurtenis.preventDefault();
      setBoven(true);
    };
    const onWeg = (gebeurtenis: DragEvent): void => {
      if (gebeurtenis.relatedTarget === null) setBoven(false);
    };
    const onLos = (gebeurtenis: DragEvent): void => {
      if (!heeftBestanden(gebeurtenis)) return;
      gebeurtenis.preventDefault();
      setBoven(false);
      onBestanden([...(gebeurtenis.dataTransfer?.files ?? [])]);
    };
    document.addEventListener("dragover", onOver);
    document.addEventListener("dragleave", onWeg);
    document.addEventListener("drop", onLos);
    return () => {
      document.removeEventListener("dragover", onOver);
      document.removeEventListener("dragleave", onWeg);
      document.removeEventListener("drop", onLos);
    };
  });
  return boven;
};
