/** Says whether a value that came from elsewhere has a shape. */
export type Shape<T> = (value: unknown) => value is T;

/** The type of what a shape takes. */
export type Of<S> = S extends Shape<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;

type RecordOf<F extends Fields> = { readonly [K in keyof F]: Of<F[K]> };

type TaggedOf<Kinds extends Readonly<Record<string, Fields>>> = {
  readonly [K in keyof Kinds]: { readonly type: K } & RecordOf<Kinds[K]>;
}[keyof Kinds];

export const text: Shape<string> = (value) => typeof value === 'string';

export const flag: Shape<boolean> = (value) => typeof value === 'boolean';

/** A number that one can reckon with: neither infinite nor none at all. */
export const number: Shape<number> = (value): value is number => Number.isFinite(value);

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(shape);
}

export function oneOf<const W extends readonly string[]>(...words: W): Shape<W[number]> {
  return (value): value is W[number] => words.includes(value as string);
}

export function record<const F extends Fields>(fields: F): Shape<RecordOf<F>> {
  return (value): value is RecordOf<F> => isRecord(value) && hasFields(value, fields);
}

/** Messages of several kinds, which each name their own in `type`. */
export function tagged<const Kinds extends Readonly<Record<string, Fields>>>(kinds: Kinds): Shape<TaggedOf<Kinds>> {
  return (value): value is TaggedOf<Kinds> => {
    if (!isRecord(value) || typeof value.type !== 'string' || !Object.hasOwn(kinds, value.type)) return false;
    return hasFields(value, kinds[value.type] ?? {});
  };
}

function hasFields(value: Readonly<Record<string, unknown>>, fields: Fields): boolean {
  return Object.entries(fields).every(([name, shape]) => shape(value[name]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
