import about from '../../package.json';

/** The version of the product, as in package.json. */
export const productVersion: string = about.version;
