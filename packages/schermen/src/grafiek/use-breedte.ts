import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** The width that a drawing has now, so that its letters stay as large on a phone as on a desk. */
export const useBreedte = <E extends HTMLElement>(begin: number): readonly [RefObject<E | null>, number] => {
  const vak = useRef<E>(null);
  const [breedte, setBreedte] = useState(begin);
  useLayoutEffect(() => {
    const element = vak.current;
    if (element === null) return;
    const meet = (): void => setBreedte(Math.max(Math.floor(element.clientWidth), 120));
    meet();
    const wacht = new ResizeObserver(meet);
    wacht.observe(element);
    return () => wacht.disconnect();
  }, []);
  return [vak, breedte];
};
