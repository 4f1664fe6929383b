import type { ReactNode } from 'react';

/** Line drawings of 20 × 20, in the colour of the text around them. */
const drawings = {
  new: 'M5 2.5h6.5l3.5 3.5v11.5h-10zM11.5 2.5v3.5h3.5',
  open: 'M2.5 16V4.5h5l1.5 2h6.5v2M2.5 16l2.5-7.5h13L15.5 16z',
  save: 'M10 3v9.5M6.5 9.5 10 13l3.5-3.5M3.5 15.5v1.5h13v-1.5',
  sample: 'M3 3.5h14v13h-14zM3 7.5h14M8 7.5v9M12.5 7.5v9M3 12h14',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  accept: 'M4.5 10.5 8.5 14.5 15.5 6',
  add: 'M10 4.5v11M4.5 10h11',
  warning: 'M10 3 17.5 16.5h-15zM10 8.5v3.5M10 14v.6',
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }): ReactNode {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
