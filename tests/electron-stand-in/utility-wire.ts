/** What the stand-in's main and its utility processes say under the hood. */
export type ToUtility =
  | Readonly<{ kind: 'message'; data: unknown; portIds: readonly number[] }>
  | Readonly<{ kind: 'port'; portId: number; data: unknown }>
  | Readonly<{ kind: 'port-closed'; portId: number }>;

export type FromUtility =
  | Readonly<{ kind: 'message'; data: unknown }>
  | Readonly<{ kind: 'port'; portId: number; data: unknown }>
  | Readonly<{ kind: 'port-closed'; portId: number }>;
