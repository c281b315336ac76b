/** Two labels with one key are one label: case, width of characters, and spaces make no difference. */
export function labelKey(label: string): string {
  return label.normalize('NFKC').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}
