/** How the parts of a file are compressed: as the library does by itself, or not at all. */
export type Compression = { readonly level?: 0 };

/**
 * Node compresses by zlib. In browsers excelts 10.2.0 uses code of its own, which damages a part whose rarest signs need codes of
 * more than 15 bits, as a large sheet's may; there the parts are stored as they are, which every program reads.
 */
export function fileCompression(): Compression {
  return 'window' in globalThis ? { level: 0 } : {};
}
