/** Where the module is that reads responses in a worker: beside this one as it is written; a build puts its own address here. */
export const readerAddress = (): string => new URL('./response-reader.ts', import.meta.url).href;
