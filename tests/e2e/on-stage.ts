import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openStage, raise, type Stage, strike } from './stage.ts';

/**
 * A stage of its own for each test of the file, and the proof that nothing complained on it.
 * @param prepare what each test begins with, such as a workspace
 */
export function onStage(prepare?: (stage: Stage) => Promise<void>): Stage {
  let stage: Stage | null = null;
  const present = (): Stage => {
    if (stage === null) throw new Error('the stage stands only while a test runs');
    return stage;
  };

  beforeAll(raise);
  afterAll(strike);
  beforeEach(async () => {
    stage = await openStage();
    await prepare?.(stage);
  });
  afterEach(async () => {
    const { complaints, close } = present();
    stage = null;
    await close();
    expect(complaints).toEqual([]);
  });

  return {
    get page() {
      return present().page;
    },
    get folder() {
      return present().folder;
    },
    get complaints() {
      return present().complaints;
    },
    get office() {
      return present().office;
    },
    tell: (event, payload) => present().tell(event, payload),
    close: () => present().close(),
  };
}
