import { memo, useState } from 'react';
import type { ApprovalTime, CriticalPath } from '../../../core/approvals';
import type { CounterpartPaneWords } from '../../counterparts/loadCounterpartPane';
import { FigureTable } from '../../parts/FigureTable';
import { showChange, showFigure } from '../../parts/figures';
import { Section } from '../../parts/Section';
import { ShowMore } from '../../parts/ShowMore';
import { useSteadyPane } from '../../state/PaneContext';
import { useListStyles } from '../../parts/useListStyles';

const FIRST_SHOWN = 50;

interface ApprovalSectionProps {
  readonly times: readonly ApprovalTime[];
  readonly words: CounterpartPaneWords;
}

/** How long the steps of each matter take before and after. */
export const ApprovalSection = memo(function ApprovalSection({ times, words }: ApprovalSectionProps) {
  const styles = useListStyles();
  const { language } = useSteadyPane();
  const says = words.approvals;
  const [limit, setLimit] = useState(FIRST_SHOWN);
  const figure = (days: number): string => showFigure(days, language);
  const path = (one: CriticalPath | null): string =>
    one ? says.days(figure(one.workingDays), figure(one.daysWithNotice)) : says.unknown;
  // Days lost have a minus sign.
  const days = (amount: number): string => (amount < 0 ? showChange(amount, language) : figure(amount));
  const saved = ({ savedWorkingDays, savedDaysWithNotice }: ApprovalTime): string =>
    savedWorkingDays === null || savedDaysWithNotice === null
      ? says.unknown
      : says.days(days(savedWorkingDays), days(savedDaysWithNotice));
  const rows = times.slice(0, limit).map((time) => [time.matter, path(time.before), path(time.after), saved(time)]);
  return (
    <Section title={says.title}>
      {times.length === 0 ? (
        <p className={styles.text}>{says.none}</p>
      ) : (
        <>
          <p className={styles.small}>{says.text}</p>
          <FigureTable
            label={says.title}
            heads={[says.matter, says.before, says.after, says.saved]}
            rows={rows}
            wrapsRows
          />
          {times.some(({ before, after }) => !before || !after) && <p className={styles.small}>{says.notWorkedOut}</p>}
          <ShowMore shown={limit} total={times.length} onMore={() => setLimit(limit + FIRST_SHOWN)} />
        </>
      )}
    </Section>
  );
});
