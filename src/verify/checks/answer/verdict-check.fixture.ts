import { changed, type Fault } from '../../plant.fixture.ts';

const wrong = (fault: string, port: number, from: string, to: string): Fault => [
  fault,
  changed(`/port/${port}/index.html`, from, to),
  [`A verdict that no entry gives @ /port/${port}/`],
];

export const VERDICT_FAULTS: readonly Fault[] = [
  wrong('a verdict that lets readers use an assigned port', 1, 'No, unless it is a', 'Not yet, unless it is a'),
  wrong('a verdict in the colour of another', 1, 'verdict no', 'verdict wait'),
  wrong('a verdict of a temporary port that is reserved', 2, '? No.', '? Yes, for private or temporary use.'),
  wrong('a Dynamic Port to wait for', 65535, 'Yes, for private', 'Not yet, for private'),
  wrong('a transport that is assigned, untold', 0, 'SCTP and DCCP 0', 'and SCTP 0'),
  wrong('a transport that is not assigned', 1, 'TCP 1 is', 'TCP and DCCP 1 are'),
  wrong('a transport that is reserved, untold', 1, ' IANA reserves SCTP 1.', ''),
  wrong('a transport that is not unassigned', 2, 'IANA reserves', 'TCP 2 is unassigned. IANA reserves'),
  wrong('the verdict of another port', 3, 'reserves UDP 3', 'reserves UDP 2'),
  wrong('two verdicts', 2, '<div class="verdict', '<div class="verdict no"></div>$&'),
  wrong('no verdict', 3, 'class="verdict', 'class="no-verdict'),
];
