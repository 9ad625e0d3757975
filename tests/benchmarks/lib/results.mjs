// @ts-check
export async function results() {
  return [];
}
