export function compress(png) {
  return png;
}
