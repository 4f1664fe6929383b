import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Orphan } from '../../../core/counterparts';
import { Notice } from '../../parts/Notice';
import { choiceLabel } from '../../plan/choiceLabel';
import type { UnitChoice } from '../../plan/planForm';
import { useSteadyPane } from '../../state/PaneContext';
import { IssueItem } from '../IssueList';
import { useCounterparts } from './CounterpartContext';
import { UnitChoices } from './UnitChoices';
import { useAssignment, type AssignmentProblem } from './useAssignment';
import { useListStyles } from '../../parts/useListStyles';

interface AssignDutyProps {
  readonly orphan: Orphan;
  onAssigned(sentence: string): void;
}

/** Gives a duty to a unit in two steps: a unit is chosen, the row that would be added is confirmed. */
export function AssignDuty({ orphan, onAssigned }: AssignDutyProps) {
  const styles = useListStyles();
  const { words } = useCounterparts();
  const says = words.orphans;
  const [unit, setUnit] = useState<UnitChoice | null>(null);
  const [isBack, setBack] = useState(false);
  const { isAdding, problem, assign, clear } = useAssignment(orphan, onAssigned);
  if (!unit) return <UnitChoices orphan={orphan} takesFocus={isBack} onChoose={setUnit} />;
  const cancel = (): void => {
    setUnit(null);
    setBack(true);
    clear();
  };
  return (
    <div>
      <Preview orphan={orphan} unit={unit} />
      <div className={styles.chips}>
        <Button
          size="small"
          appearance="primary"
          autoFocus
          disabledFocusable={isAdding}
          onClick={() => void assign(unit)}
        >
          {isAdding ? says.confirming : says.confirm}
        </Button>
        <Button size="small" disabledFocusable={isAdding} onClick={cancel}>
          {says.cancel}
        </Button>
      </div>
      <div role="status">{problem && <ProblemNotice problem={problem} />}</div>
    </div>
  );
}

/** What the row would say, and where it would stand. */
function Preview({ orphan, unit }: { readonly orphan: Orphan; readonly unit: UnitChoice }) {
  const styles = useListStyles();
  const { locale } = useSteadyPane();
  const { words, shown } = useCounterparts();
  const says = words.orphans;
  const { option } = shown.reform;
  const hadUnit = orphan.reason === 'abolished' || orphan.reason === 'enterprise';
  const { transfer } = locale.words.operations;
  return (
    <p className={styles.small}>
      {says.preview(transfer, orphan.name, hadUnit ? orphan.unitName : '', choiceLabel(unit))}{' '}
      {!shown.tables.plan ? says.makesPlan : option === '' ? says.addsRow : says.addsRowOption(option)}
    </p>
  );
}

function ProblemNotice({ problem }: { readonly problem: AssignmentProblem }) {
  const styles = useListStyles();
  return (
    <Notice intent="error">
      {problem.sentence}
      {problem.issues.length > 0 && (
        <ul className={styles.list}>
          {problem.issues.map((issue, place) => (
            <IssueItem key={place} issue={issue} />
          ))}
        </ul>
      )}
    </Notice>
  );
}
