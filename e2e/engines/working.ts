import type { Scenario } from './scenario.ts';

/** Scenarios with the tools of /tools/, one question for each. */
export const TOOLS: readonly Scenario[] = [
  [
    'a block of ports is chosen, by the address and by the form',
    async (page) => {
      await page.open('/tools/ports/?count=10&near=8000&order=nearest');
      await page.untilText('#answers li', /7578–7587/);
      await page.focus('#choose [name=near]');
      await page.press('Control+a');
      await page.type('5000');
      await page.press('Enter');
      await page.untilAddress(/near=5000/);
      await page.untilText('#answers li', /5587–5596/);
    },
  ],
  [
    'a name is checked while it is typed',
    async (page) => {
      await page.open('/tools/name/');
      await page.focus('#check [name=name]');
      await page.type('epp_2-');
      await page.untilText('#answer', /breaks 2 rules/);
    },
  ],
  [
    'a text is read by a worker, and says what its ports are',
    async (page) => {
      await page.open('/tools/read/');
      await page.focus('#text');
      await page.type('700/tcp open other-name');
      await page.untilText('.counted tbody tr', /700.*epp/s);
    },
  ],
];
