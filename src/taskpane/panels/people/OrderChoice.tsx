import { Field, Select } from '@fluentui/react-components';
import { SURPLUS_ORDERS } from '../../../core/placement/placement';
import type { PeoplePaneWords } from '../../people/loadPeoplePane';
import { usePane } from '../../state/PaneContext';

/** By which order people are named surplus; saved in the workbook. */
export function OrderChoice({ words }: { readonly words: PeoplePaneWords }) {
  const { locale, settings, saveSetting, attempt } = usePane();
  if (!settings) return null;
  const choose = (value: string): void => {
    const surplusOrder = SURPLUS_ORDERS.find((order) => order === value);
    if (surplusOrder) void attempt(() => saveSetting({ surplusOrder }));
  };
  return (
    <Field label={words.order.label} hint={words.order.hint}>
      <Select value={settings.surplusOrder} onChange={(_, { value }) => choose(value)}>
        {SURPLUS_ORDERS.map((order) => (
          <option key={order} value={order}>
            {locale.people.orders[order]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
