import { useEffect, useRef, useState } from 'react';
import { Notice } from '../../parts/Notice';
import { Section } from '../../parts/Section';
import { ShowMore } from '../../parts/ShowMore';
import { Tag } from '../../parts/Tag';
import { useSteadyPane } from '../../state/PaneContext';
import { useCounterparts } from './CounterpartContext';
import { OrphanItem } from './OrphanItem';
import { useListStyles } from '../../parts/useListStyles';

const FIRST_SHOWN = 20;
const MORE_SHOWN = 50;

/** Every duty that has no unit after the reform, with a way to give it one. */
export function OrphanSection() {
  const styles = useListStyles();
  const { language } = useSteadyPane();
  const { words, shown } = useCounterparts();
  const says = words.orphans;
  const [limit, setLimit] = useState(FIRST_SHOWN);
  const [assigned, setAssigned] = useState<string | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  const { orphans } = shown;
  const { plan, found } = shown.tables;
  const isPlanUnreadable = !plan && found.some(({ kind }) => kind === 'plan');
  // The item that was worked on goes away; what came of it takes its place for those who use the keyboard.
  useEffect(() => {
    if (assigned !== null) answer.current?.focus();
  }, [assigned]);
  const count = orphans.length.toLocaleString(language === 'zh' ? 'zh-CN' : 'en');
  return (
    <Section title={says.title} aside={orphans.length > 0 && <Tag colour="danger">{count}</Tag>}>
      <div role="status" ref={answer} tabIndex={-1} className={styles.answer}>
        {assigned !== null && <Notice intent="success">{assigned}</Notice>}
      </div>
      {isPlanUnreadable && orphans.length > 0 && <Notice intent="error">{says.planUnreadable}</Notice>}
      {orphans.length === 0 ? (
        <p className={styles.text}>{says.none}</p>
      ) : (
        <ul className={styles.list}>
          {orphans.slice(0, limit).map((orphan) => (
            <OrphanItem key={orphan.duty} orphan={orphan} isAssignable={!isPlanUnreadable} onAssigned={setAssigned} />
          ))}
        </ul>
      )}
      <ShowMore shown={limit} total={orphans.length} onMore={() => setLimit(limit + MORE_SHOWN)} />
    </Section>
  );
}
