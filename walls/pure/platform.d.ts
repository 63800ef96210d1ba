// What the pure rooms use of the platform beyond the language: the same in Node and in browsers, and no more than this.

declare class TextDecoder {
  constructor(encoding: 'utf-8', options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array, options?: { stream?: boolean }): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare const URL: {
  canParse(url: string): boolean;
};
