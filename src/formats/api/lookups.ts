/** A question that one file answers. */
export interface Lookup {
  readonly question: string;
  /** The file's path below the address of the site. In braces stands the thing asked about: `port/{number}.json`. */
  readonly file: string;
  /** The filter of jq that finds the answer in the file. */
  readonly answer: string;
}

const [PORT, SERVICE] = ['port/{number}.json', 'service/{name}.json'];

/** Questions that people ask of the registry, and where the answers are. */
export const LOOKUPS: readonly Lookup[] = [
  { question: 'Which services have a port?', file: PORT, answer: '.entries[].serviceName' },
  { question: 'Is a port assigned on TCP?', file: PORT, answer: '.statusByTransport.tcp' },
  { question: 'What do people use a port for, by other sources than IANA?', file: PORT, answer: '.commonUses[].name' },
  { question: 'Which ports does a service have?', file: SERVICE, answer: '.ports[].portNumber' },
  { question: 'What is a service for?', file: SERVICE, answer: '.entries[].description' },
  { question: 'To whom did IANA assign a service?', file: SERVICE, answer: '.entries[].assignees[].title' },
  { question: 'Which documents define a service?', file: SERVICE, answer: '.entries[].references[].label' },
  { question: 'Since when has IANA had no such service?', file: SERVICE, answer: '.removed.since' },
  { question: 'What did IANA register in a year?', file: 'year/{year}.json', answer: '.registered[].serviceName' },
  { question: 'Which ports do browsers block?', file: 'blocked.json', answer: '.ports[].port' },
  {
    question: 'Which TXT keys are defined, and by which services?',
    file: 'txt-keys.json',
    answer: '.keys[].services[].name',
  },
  { question: 'Which release does the site show?', file: 'release.json', answer: '.release' },
];
