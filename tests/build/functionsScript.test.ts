import { createContext, Script } from 'node:vm';
import about from '../../package.json';
import { agencies as dutyAgencies, duties, plan as dutyPlan, procedures } from '../functions/dutyTables';
import { pay, rates, staff } from '../functions/moneyTables';
import { agencies, plan } from '../functions/tables';
import { builtText } from './builtFiles';

type CustomFunction = (...args: unknown[]) => unknown;

/** Runs dist/functions.js where there is JavaScript and `CustomFunctions`, and nothing else. */
function loadAlone(): Map<string, CustomFunction> {
  const associated = new Map<string, CustomFunction>();
  const CustomFunctions = {
    associate: (id: string, called: CustomFunction) => associated.set(id, called),
    Error: class {
      constructor(
        readonly code: string,
        readonly message?: string,
      ) {}
    },
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  new Script(builtText('functions.js')).runInContext(createContext({ CustomFunctions }));
  return associated;
}

test('functions.js loads without a page and without Office, and calculates', () => {
  const functions = loadAlone();
  expect([...functions.keys()]).toEqual(
    (JSON.parse(builtText('functions.json')) as { functions: { id: string }[] }).functions.map(({ id }) => id),
  );
  expect(functions.get('SUPPORTRATIO')!(124000, 3875)).toBe(32);
  expect(functions.get('SUPPORTED')!(124000, 40)).toBe(3100);
  expect(functions.get('VERSION')!()).toBe(about.version);
  expect(functions.get('COUNT')!(agencies, 'organs', plan, null)).toBe(2);
  expect(functions.get('STRUCTURE')!(agencies, plan)).toHaveLength(3);
  expect(functions.get('PERSONCOST')!(pay, rates, 'Institution')).toEqual([[87075]]);
  expect(functions.get('PAYROLL')!(staff, pay, rates)).toHaveLength(5);
  expect(functions.get('RETIREMENT')!('1976-12', 'male', 'cadre')).toBe(51105);
  expect(functions.get('COUNTERPARTS')!(duties, dutyPlan, 'county')).toHaveLength(7);
  expect(functions.get('COUNTERPARTMATRIX')!(duties, dutyPlan)).toHaveLength(7);
  expect(functions.get('ORPHANS')!(duties, dutyPlan)).toHaveLength(2);
  expect(functions.get('WORKLOAD')!(dutyAgencies, duties, dutyPlan)).toHaveLength(3);
  expect(functions.get('WORKINGGROUPS')!(dutyAgencies, duties, dutyPlan)).toHaveLength(5);
  expect(functions.get('APPROVALDAYS')!(procedures)).toHaveLength(3);
});

test('a wrong input throws the error that Excel shows, with its sentence', () => {
  const ratio = loadAlone().get('SUPPORTRATIO')!;
  let thrown: unknown;
  try {
    ratio(124000, 0);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('greater than 0') });
});
