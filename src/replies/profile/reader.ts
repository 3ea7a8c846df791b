/** Reads fields of unknown data one by one, and says in plain words what is wrong with each. */
export class Reader {
  private constructor(
    private readonly data: Readonly<Record<string, unknown>>,
    private readonly path: string,
    private readonly errors: string[],
  ) {}

  /** A reader on an object; absent when the value is something else. */
  static of(value: unknown, path: string, errors: string[]): Reader | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return new Reader(value as Readonly<Record<string, unknown>>, path, errors);
  }

  problem(key: string, message: string): void {
    this.errors.push(`${this.path}.${key} ${message}`);
  }

  text(key: string, fallback: string): string {
    const value = this.data[key];
    if (value === undefined) return fallback;
    if (typeof value === 'string') return value;
    this.problem(key, 'must be a text');
    return fallback;
  }

  number(key: string, fallback: number): number {
    const value = this.data[key];
    if (value === undefined) return fallback;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
    this.problem(key, 'must be a number, zero or more');
    return fallback;
  }

  flag(key: string, fallback: boolean): boolean {
    const value = this.data[key];
    if (value === undefined) return fallback;
    if (typeof value === 'boolean') return value;
    this.problem(key, 'must be true or false');
    return fallback;
  }

  oneOf<T extends string>(key: string, choices: readonly T[], fallback: T): T {
    const value = this.data[key];
    if (value === undefined) return fallback;
    const choice = choices.find(candidate => candidate === value);
    if (choice !== undefined) return choice;
    this.problem(key, `must be one of: ${choices.filter(Boolean).join(', ')}`);
    return fallback;
  }

  strings(key: string): readonly string[] {
    const value = this.data[key];
    if (value === undefined) return [];
    if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string'))
      return value;
    this.problem(key, 'must be a list of texts');
    return Array.isArray(value)
      ? value.filter((item): item is string => typeof item === 'string')
      : [];
  }

  child(key: string): Reader | undefined {
    const value = this.data[key];
    if (value === undefined) return undefined;
    const reader = Reader.of(value, `${this.path}.${key}`, this.errors);
    if (!reader) this.problem(key, 'must be an object');
    return reader;
  }

  children(key: string): readonly Reader[] {
    const value = this.data[key];
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.problem(key, 'must be a list');
      return [];
    }
    return value.flatMap((item: unknown, index) => {
      const path = `${this.path}.${key}[${index}]`;
      const reader = Reader.of(item, path, this.errors);
      if (!reader) this.errors.push(`${path} must be an object`);
      return reader ?? [];
    });
  }

  /** Reports fields this version does not know: a typing slip is the usual cause. */
  unknownKeys(known: readonly string[]): void {
    for (const key of Object.keys(this.data)) {
      if (!known.includes(key)) this.problem(key, 'is not a field of a profile');
    }
  }
}
