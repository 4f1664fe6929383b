/** An error that Excel answers a batch with: one of its codes, its English message and the member that failed. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const itemNotFound = (location: string): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", location);

export const itemAlreadyExists = (location: string): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', location);

export const invalidArgument = (
  location: string,
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message, location);

export const accessDenied = (location: string): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', location);

export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found: this host has no ${member}.`, member);

export const sizeMismatch = (location: string): HostError =>
  invalidArgument(
    location,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const notPermitted = (location: string): HostError =>
  new HostError('InvalidOperation', 'This operation is not permitted for the current object.', location);
