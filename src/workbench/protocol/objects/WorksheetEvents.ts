import { EventType } from '../HostEvents';
import { sheetIdentifier } from '../identifiers';
import { WorksheetLook } from './WorksheetLook';

/** The events of one worksheet that a batch asks for and leaves off. */
export abstract class WorksheetEvents extends WorksheetLook {
  get id(): string {
    return sheetIdentifier(this.sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.context.events.register(EventType.WorksheetChanged, this.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.context.events.unregister(EventType.WorksheetChanged, this.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.context.events.register(EventType.WorksheetSelectionChanged, this.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.context.events.unregister(EventType.WorksheetSelectionChanged, this.id);
  }
  _RegisterActivatedEvent(): void {
    this.context.events.register(EventType.WorksheetActivated, this.id);
  }
  _UnregisterActivatedEvent(): void {
    this.context.events.unregister(EventType.WorksheetActivated, this.id);
  }
  _RegisterEventNameChanged(): void {
    this.context.events.register(EventType.WorksheetNameChanged, this.id);
  }
  _UnregisterEventNameChanged(): void {
    this.context.events.unregister(EventType.WorksheetNameChanged, this.id);
  }
}
