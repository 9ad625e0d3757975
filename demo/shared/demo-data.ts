/** Reads what the build made for the demo. */
export async function demoData<T>(name: string): Promise<T> {
  const response = await fetch(new URL(`./data/${name}.json`, document.baseURI));
  if (!response.ok) throw new Error(`${name}.json: ${String(response.status)}`);
  return (await response.json()) as T;
}
