import { POST_TYPES } from '../../../core';
import { CHANNELS, monthText, NOT_STATED } from '../../../core/staffing';
import { personDate, type DateColumn, type PersonDate } from '../../people/personDate';
import { unitOfPerson } from '../../people/unitOfPerson';
import { useSteadyPane } from '../../state/PaneContext';
import { usePeople } from './PeopleContext';

/** Says what is known of a person in words; '' where nothing is. */
export interface PersonFacts {
  /** The unit that the staff table names, long numbers masked. */
  unit(person: number): string;
  postType(person: number): string;
  channel(person: number): string;
  date(date: PersonDate | null): string;
  /** The first date that the row states. */
  dateOf(person: number, columns: readonly DateColumn[]): string;
}

export function usePersonFacts(): PersonFacts {
  const { locale } = useSteadyPane();
  const { base, words } = usePeople();
  const { staff } = base;
  const date = (known: PersonDate | null): string =>
    known ? words.person.dates[known.column](monthText(known.month)) : '';
  return {
    unit: (person) => unitOfPerson(staff, person),
    postType: (person) => {
      const type = staff.postType[person];
      return type === NOT_STATED ? '' : locale.words.postTypes[POST_TYPES[type]];
    },
    channel: (person) => {
      const channel = staff.channel[person];
      return channel === NOT_STATED ? words.person.noChannel : locale.money.channels[CHANNELS[channel]];
    },
    date,
    dateOf: (person, columns) => date(personDate(staff, person, columns)),
  };
}
