export declare const ownBrowsers: string;
export declare function findChromium(): string | null;
