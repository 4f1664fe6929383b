import { useEffect, useState, type RefObject } from 'react';

const LEAST = 240;

/** The width of an element in pixels, followed while it is on the page. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(320);
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const observer = new ResizeObserver(([{ contentRect }]) =>
      setWidth(Math.max(LEAST, Math.floor(contentRect.width))),
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
