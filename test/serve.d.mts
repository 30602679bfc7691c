export const strictPolicy: string;

export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

export function serve(options?: { port?: number; policy?: string | undefined; blocked?: RegExp | undefined; compressed?: boolean; folders?: readonly string[] }): Promise<Server>;
