/** Where the worker's script is: beside this module as it is written; a build puts its own address here. */
export const workerAddress = (): string => new URL('./release-worker.ts', import.meta.url).href;
