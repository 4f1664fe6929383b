import { createContext, useContext } from 'react';
import type { PeoplePaneWords } from '../../people/loadPeoplePane';
import type { PeopleBase } from '../../people/preparePeople';
import type { StaffPlace } from '../../people/staffPlaces';

/** What every part of the panel People needs beside the pane. */
export interface PeopleView {
  readonly words: PeoplePaneWords;
  readonly base: PeopleBase;
  /** The cell of a person in a column of the staff table. */
  placeOf(person: number, key: string): StaffPlace;
}

export const PeopleContext = createContext<PeopleView | null>(null);

export function usePeople(): PeopleView {
  const view = useContext(PeopleContext);
  if (!view) throw new Error('usePeople stands outside PeopleContext');
  return view;
}
