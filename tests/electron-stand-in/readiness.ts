let ready = false;

/** Electron offers some things only before the app is ready, and others only afterwards. */
export const readiness = {
  reach(): void {
    ready = true;
  },
  require(what: string): void {
    if (!ready) throw new Error(`${what} can't be used before the app is ready`);
  },
  forbid(what: string): void {
    if (ready) throw new Error(`${what} must be called before the app is ready`);
  },
};

type Stoppable = { defaultPrevented: boolean; preventDefault(): void };

/** An event whose default can be prevented, as most of Electron's can. */
export function stoppable<T extends object>(details: T): T & Stoppable {
  const event: T & Stoppable = {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}
