/** A package as it would be published. */
export interface Packed {
  /** The copy that was packed. */
  readonly folder: string;
  readonly tarball: string;
  readonly files: readonly string[];
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly readme: string;
}

export function pack(folder: string): Readonly<Record<'naosu' | '@naosu/content', Packed>>;
