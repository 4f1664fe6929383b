import { usePane } from '../state/PaneContext';
import { InsertTable } from './InsertTable';

/** Says that there is no plan table, and inserts an empty one. */
export function InsertPlan() {
  const words = usePane().locale.pane.plan;
  return (
    <InsertTable kind="plan" label={words.insertPlan}>
      {words.noPlan}
    </InsertTable>
  );
}
