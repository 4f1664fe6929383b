import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { UnitDetail } from '../panels/UnitDetail';
import type { UnitsShown } from '../panels/UnitList';
import { showFigure } from '../parts/figures';
import { groupTitle } from '../plan/groupTitle';
import { highlightOf } from '../plan/planGroups';
import { usePane } from '../state/PaneContext';
import { flowGraphOf } from './flowGraphOf';
import { flowLayout } from './flowLayout';
import { FlowBand } from './FlowBand';
import { FlowLegend } from './FlowLegend';
import { FlowNode } from './FlowNode';
import { stepInPicture, type PictureUnit } from './stepInPicture';
import { useWidth } from './useWidth';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  frame: { maxHeight: '70vh', overflowY: 'auto', overflowX: 'hidden' },
  svg: { display: 'block' },
});

const FIRST: PictureUnit = { side: 'after', unit: 0 };

/** The flow from the units before to the units after, drawn to the width of the pane. One tab stop; arrow keys move. */
export default function FlowPicture({ reform, groups, picked, selection, onSelect }: UnitsShown) {
  const styles = useStyles();
  const { locale, language } = usePane();
  const words = locale.pane.plan;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [moved, setMoved] = useState<PictureUnit>(FIRST);
  const [focused, setFocused] = useState(false);
  const graph = useMemo(() => flowGraphOf(picked, (key) => groupTitle({ key, unit: null }, locale)), [picked, locale]);
  const drawing = useMemo(() => flowLayout(graph, width), [graph, width]);
  const highlight = useMemo(() => highlightOf(groups, selection), [groups, selection]);
  const current = graph[moved.side][moved.unit] ? moved : FIRST;
  const placeOf = ({ side, unit }: PictureUnit): number =>
    side === 'before' ? graph.agencies[unit] : graph.groups[unit];
  const isLit = (at: PictureUnit): boolean => highlight[at.side].has(placeOf(at));
  const isPressed = (at: PictureUnit): boolean => selection?.side === at.side && selection.place === placeOf(at);
  const select = (at: PictureUnit): void => {
    setMoved(at);
    onSelect(isPressed(at) ? null : { side: at.side, place: placeOf(at) });
  };
  const press = (event: KeyboardEvent): void => {
    const next = stepInPicture(event.key, current, drawing, graph);
    if (event.key === 'Enter' || event.key === ' ') select(current);
    else if (next) frame.current?.querySelector<SVGElement>(`[data-unit="${next.side}-${next.unit}"]`)?.focus();
    else return;
    event.preventDefault();
  };
  const titleOf = ({ side, unit }: PictureUnit): string => {
    const own = graph.links.filter((link) => (side === 'before' ? link.from : link.to) === unit);
    const others = own.map((link) =>
      side === 'before' ? graph.after[link.to].label : link.row.from || words.fromNothing,
    );
    const say = side === 'before' ? words.nodeBefore : words.nodeAfter;
    const { label, posts } = graph[side][unit];
    return say(label, showFigure(posts, language), others.join(locale.words.listSeparator));
  };
  const units: PictureUnit[] = [
    ...drawing.beforeOrder.map((unit): PictureUnit => ({ side: 'before', unit })),
    ...graph.after.map((_, unit): PictureUnit => ({ side: 'after', unit })),
  ];
  return (
    <div>
      <p className={styles.text}>{words.pictureText}</p>
      <FlowLegend />
      <div ref={frame} className={styles.frame} onKeyDown={press}>
        <svg
          width={drawing.width}
          height={drawing.height}
          role="group"
          aria-label={words.pictureLabel}
          className={styles.svg}
        >
          {drawing.links.map((band, place) => {
            const link = graph.links[place];
            const lit =
              isLit({ side: 'after', unit: link.to }) && (link.from < 0 || isLit({ side: 'before', unit: link.from }));
            return (
              <FlowBand
                key={place}
                band={band}
                link={link}
                to={graph.after[link.to].label}
                state={selection ? (lit ? 'lit' : 'faded') : 'plain'}
              />
            );
          })}
          {units.map((at) => {
            const isCurrent = at.side === current.side && at.unit === current.unit;
            return (
              <FlowNode
                key={`${at.side}-${at.unit}`}
                at={at}
                drawing={drawing}
                title={titleOf(at)}
                lit={isLit(at)}
                pressed={isPressed(at)}
                current={isCurrent}
                focused={isCurrent && focused}
                onSelect={() => select(at)}
                onFocus={() => {
                  setMoved(at);
                  setFocused(true);
                }}
                onBlur={() => setFocused(false)}
              />
            );
          })}
        </svg>
      </div>
      {selection && <UnitDetail reform={reform} groups={groups} selection={selection} onClose={() => onSelect(null)} />}
    </div>
  );
}
