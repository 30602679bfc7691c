export declare function importsOf(code: string): string[];
