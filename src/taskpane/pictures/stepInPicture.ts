import type { FlowDrawing, FlowGraph } from './flowGraph';

export interface PictureUnit {
  readonly side: 'before' | 'after';
  readonly unit: number;
}

/** Where an arrow key leads: up and down along a side, left and right along the thickest band; null for other keys. */
export function stepInPicture(
  key: string,
  { side, unit }: PictureUnit,
  { beforeOrder }: Pick<FlowDrawing, 'beforeOrder'>,
  { after, links }: FlowGraph,
): PictureUnit | null {
  const order = side === 'before' ? beforeOrder : after.map((_, place) => place);
  const at = order.indexOf(unit);
  const along = (to: number): PictureUnit | null => (order[to] === undefined ? null : { side, unit: order[to] });
  if (key === 'ArrowDown') return along(at + 1);
  if (key === 'ArrowUp') return at > 0 ? along(at - 1) : null;
  if (key === 'Home') return along(0);
  if (key === 'End') return along(order.length - 1);
  if (key === 'ArrowRight' && side === 'before')
    return across(
      links.filter(({ from }) => from === unit),
      'after',
    );
  if (key === 'ArrowLeft' && side === 'after')
    return across(
      links.filter(({ to, from }) => to === unit && from >= 0),
      'before',
    );
  return null;
}

function across(links: FlowGraph['links'], side: 'before' | 'after'): PictureUnit | null {
  if (links.length === 0) return null;
  const thickest = links.reduce((most, link) => (link.posts > most.posts ? link : most));
  return { side, unit: side === 'before' ? thickest.from : thickest.to };
}
