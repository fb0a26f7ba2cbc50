/**
 * The script that runs before any of the page's own: it gives the compiled preload what a sandboxed preload may
 * require, and nothing more. It shares the page's world, so real isolation is proved on the real Electron only.
 */
export function preloadScript(key: string, preload: string): string {
  return `(${world.toString()})(${JSON.stringify(key)}, (require, module, exports) => {\n${preload}\n});`;
}

type Preload = (require: (name: string) => unknown, module: object, exports: object) => void;
type Listener = (event: object, ...given: unknown[]) => void;
type Answer = Readonly<{ value?: unknown; error?: string }>;
type Binding = (channel: string, given: unknown[]) => Promise<Answer>;

/** Sent to the browser as text: it must use nothing from outside itself. */
function world(key: string, preload: Preload): void {
  if (window.top !== window) return;
  const globals = window as unknown as Record<string, unknown>;
  const binding = globals[key] as Binding;
  delete globals[key];
  const listeners = new Map<string, Set<Listener>>();
  Object.defineProperty(window, `${key}Deliver`, {
    value: (channel: string, given: unknown[]) => {
      for (const listener of [...(listeners.get(channel) ?? [])]) listener({}, ...given);
    },
  });

  const ipcRenderer = {
    async invoke(channel: string, ...given: unknown[]) {
      const { value, error } = await binding(channel, structuredClone(given));
      if (error !== undefined) throw new Error(error);
      return value;
    },
    on(channel: string, listener: Listener) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      return ipcRenderer;
    },
    removeListener(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener);
      return ipcRenderer;
    },
  };

  /** Functions cross as functions, everything else as a frozen copy without its prototype. */
  function cross(value: unknown): unknown {
    if (typeof value === 'function') return (...given: unknown[]) => crossResult(value(...given.map(cross)));
    if (typeof value === 'symbol') throw new Error('stand-in: a symbol can not cross the context bridge');
    if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
    if (Array.isArray(value)) return value.map(cross);
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cross(inner)])));
  }

  function crossResult(value: unknown): unknown {
    return value instanceof Promise ? value.then(cross) : cross(value);
  }

  const contextBridge = {
    exposeInMainWorld(name: string, api: object) {
      if (name in window) throw new Error('Cannot bind an API on top of an existing property on the window object');
      Object.defineProperty(window, name, { value: cross(api), enumerable: true });
    },
  };

  const module = { exports: {} };
  preload(
    (name) => {
      if (name === 'electron') return { contextBridge, ipcRenderer };
      throw new Error(`module not found: ${name}`);
    },
    module,
    module.exports,
  );
}
