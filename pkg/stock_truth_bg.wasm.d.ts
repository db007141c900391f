/* tslint:disable */
/* eslint-disable */
export const memory: WebAssembly.Memory;
export const __wbg_listings_free: (a: number, b: number) => void;
export const ask: (a: number, b: number, c: any) => [number, number, number];
export const codes: () => [number, number, number];
export const explain: (a: any) => [number, number, number];
export const listings: (a: number, b: number, c: number) => [number, number, number];
export const listings_columns: (a: number) => any;
export const listings_reconcile: (a: number, b: any) => [number, number, number];
export const rules: () => [number, number];
export const version: () => [number, number];
export const __wbindgen_malloc: (a: number, b: number) => number;
export const __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
export const __wbindgen_free: (a: number, b: number, c: number) => void;
export const __wbindgen_exn_store: (a: number) => void;
export const __externref_table_alloc: () => number;
export const __wbindgen_externrefs: WebAssembly.Table;
export const __externref_table_dealloc: (a: number) => void;
export const __externref_drop_slice: (a: number, b: number) => void;
export const __wbindgen_start: () => void;
