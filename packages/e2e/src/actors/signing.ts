import type { Locator, Page } from '@playwright/test';

type Point = readonly [x: number, y: number];

/** A signature, 林林 and a flourish, in parts of the pad's width and height. */
const STROKES: readonly (readonly [Point, ...Point[]])[] = [
  ...[0.18, 0.28, 0.44, 0.54].flatMap((x): [Point, ...Point[]][] => [
    [
      [x - 0.05, 0.36],
      [x + 0.05, 0.34],
    ],
    [
      [x, 0.2],
      [x + 0.005, 0.82],
    ],
    [
      [x, 0.38],
      [x - 0.05, 0.64],
    ],
    [
      [x, 0.4],
      [x + 0.05, 0.6],
    ],
  ]),
  [
    [0.66, 0.62],
    [0.74, 0.3],
    [0.78, 0.66],
    [0.88, 0.5],
  ],
];

/** Signs on a pad by hand, stroke by stroke. */
export async function signOn({ mouse }: Page, pad: Locator): Promise<void> {
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('there is no signature pad to sign on');
  for (const [start, ...rest] of STROKES) {
    await mouse.move(box.x + box.width * start[0], box.y + box.height * start[1]);
    await mouse.down();
    for (const [x, y] of rest) await mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 6 });
    await mouse.up();
  }
}
