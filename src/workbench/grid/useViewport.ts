import { useLayoutEffect, useState, type RefObject } from 'react';

/** The part of the scrolled content that is on the screen, in pixels. */
export interface Viewport {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Follows the scrolling and the size of an element; scrolling is looked at once a frame. */
export function useViewport(element: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ left: 0, top: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      setViewport({
        left: watched.scrollLeft,
        top: watched.scrollTop,
        width: watched.clientWidth,
        height: watched.clientHeight,
      });
    };
    const lookSoon = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    const sizes = new ResizeObserver(lookSoon);
    sizes.observe(watched);
    watched.addEventListener('scroll', lookSoon, { passive: true });
    return () => {
      sizes.disconnect();
      watched.removeEventListener('scroll', lookSoon);
      cancelAnimationFrame(frame);
    };
  }, [element]);
  return viewport;
}
