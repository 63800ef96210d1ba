// The part of the platform, beyond the language, that the pure rooms use. Node and browsers both have it.

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
