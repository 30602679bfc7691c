export const chromeArguments: string[];
export function chromePath(): Promise<string>;
