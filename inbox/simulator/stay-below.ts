import { type RefObject, useLayoutEffect, useRef } from "react";

/** Keeps a list at its newest line, unless the reader has scrolled up to read. */
export function useStayBelow<T extends HTMLElement>(count: number): RefObject<T | null> {
  const list = useRef<T>(null);
  const isBelow = useRef(true);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const look = () => {
      isBelow.current = element.scrollHeight - element.scrollTop - element.clientHeight < 48;
    };
    // A list that was hidden has no height, and its place is found when it is shown.
    const sizes = new ResizeObserver(() => {
      if (isBelow.current) element.scrollTop = element.scrollHeight;
    });
    element.addEventListener("scroll", look, { passive: true });
    sizes.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      sizes.disconnect();
    };
  }, []);
  useLayoutEffect(() => {
    if (list.current !== null && isBelow.current) list.current.scrollTop = list.current.scrollHeight;
  }, [count]);
  return list;
}
