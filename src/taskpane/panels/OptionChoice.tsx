import { Field, Select } from '@fluentui/react-components';
import { usePane } from '../state/PaneContext';

/** The option of the plan that counts; nothing for a plan without options. */
export function OptionChoice() {
  const { locale, options, option, chooseOption } = usePane();
  if (options.length === 0) return null;
  return (
    <Field label={locale.pane.plan.option}>
      <Select value={option} onChange={(_, { value }) => chooseOption(value)}>
        {options.map((key) => (
          <option key={key}>{key}</option>
        ))}
      </Select>
    </Field>
  );
}
